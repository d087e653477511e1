import type { Copy, CopyContext } from "../copy.ts";
import { findMergeField } from "../mergeFields.ts";
import type { TemplatePart } from "../parseTemplate.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/** `text.empty`: nothing would be sent, or nothing to a caller who has no name yet. */
export const textEmpty: CopyRule = { id: "L01", check };

function check({ text, parts, context, typical }: Copy): RuleFinding[] {
  if (typical.text.trim() !== "" && !mayBeEmpty(parts, context)) return [];
  const message =
    text.trim() === ""
      ? "Write what the caller should read."
      : "Add words of your own: for some callers nothing would be left of this text.";
  return [{ code: "text.empty", severity: "error", weight: 100, message, span: null, fix: null }];
}

/** Whether a template is nothing but fields that a new caller has not filled. */
export function mayBeEmpty(parts: readonly TemplatePart[], context: CopyContext): boolean {
  return parts.every((part) => {
    if (part.type === "text") return part.text.trim() === "";
    const field = findMergeField(part.token, context.customFields);
    return field === null || (field.ofCaller && !field.alwaysKnown && !part.fallback);
  });
}
