import type { Copy } from "../copy.ts";
import { findMergeField } from "../mergeFields.ts";
import type { CopyRule } from "./rules.ts";

/** `text.empty`: nothing would be sent, or nothing to a caller who has no name yet. */
export const textEmpty: CopyRule = (copy) => {
  if (!mayBeEmpty(copy)) return [];
  const message =
    copy.text.trim() === ""
      ? "Write what the caller should read."
      : "Add words of your own: for some callers nothing would be left of this text.";
  return [{ code: "text.empty", severity: "error", weight: 100, message, span: null, fix: null }];
};

function mayBeEmpty({ parts, context, typical }: Copy): boolean {
  if (typical.text.trim() === "") return true;
  return parts.every((part) => {
    if (part.type === "text") return part.text.trim() === "";
    const field = findMergeField(part.token, context.customFields);
    return field === null || (field.ofCaller && !field.alwaysKnown && !part.fallback);
  });
}
