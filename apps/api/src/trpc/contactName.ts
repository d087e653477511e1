import type { FieldValue } from "@ringback/engine";

/** A contact's name from its fields; `null` when nobody has given one. */
export function contactName(fields: Record<string, FieldValue>): string | null {
  const parts = [fields.first_name, fields.last_name].filter(
    (part) => typeof part === "string" && part.trim() !== "",
  );
  return parts.length === 0 ? null : parts.join(" ");
}
