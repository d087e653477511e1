import type { Copy } from "../copy.ts";
import { findMergeField, type MergeField } from "../mergeFields.ts";
import type { CopyRule, RuleFinding } from "./copyRule.ts";

/** `merge.noFallback`: a field that a new caller has not filled leaves a hole in the sentence. */
export const mergeFallback: CopyRule = { id: "L04", check };

function check({ text, parts, context }: Copy): RuleFinding[] {
  return parts.flatMap((part) => {
    if (part.type === "text" || part.fallback !== null) return [];
    const field = findMergeField(part.token, context.customFields);
    if (field === null || !field.ofCaller || field.alwaysKnown) return [];
    const before = text.slice(0, part.from);
    const after = text.slice(part.to);
    const fix =
      field.fallback === null
        ? { label: `Leave it out when empty`, text: `${before}{{${part.token}|}}${after}` }
        : {
            label: `Say "${field.fallback}" when empty`,
            text: `${before}{{${part.token}|${field.fallback}}}${after}`,
          };
    return [
      {
        code: "merge.noFallback",
        severity: "error" as const,
        weight: 15,
        message: `Add what to say when ${inSentence(field)} is empty, as for a new caller: {{${part.token}|${field.fallback ?? "..."}}}.`,
        span: { from: part.from, to: part.to },
        fix,
      },
    ];
  });
}

/** "Caller's first name" reads "the caller's first name"; an owner's own label stands as they wrote it. */
function inSentence({ label }: MergeField): string {
  return label.startsWith("Caller's") ? `the caller's${label.slice("Caller's".length)}` : label;
}
