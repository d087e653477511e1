import { type CopyContext, customMergeField, findMergeField, type MergeField } from "@ringback/templates";
import type { Where } from "../defineNode.ts";
import type { FieldDefinition } from "../model.ts";

/** What the checks of a text are told about a business: the same in the checker, the message box and the assistant. */
export function copyContext(
  where: Pick<Where, "business" | "fields" | "numbers" | "followsUp">,
): CopyContext {
  const { name, ownerFirstName, niche, copy } = where.business;
  return {
    ...copy,
    values: {},
    ...(where.followsUp ? { purpose: "followUp" as const } : {}),
    profile: { businessName: name, ownerFirstName },
    niche,
    ownNumbers: where.numbers.map(({ e164 }) => e164),
    customFields: mergeFieldsOf(where.fields),
  };
}

/** The merge fields of a business's own contact fields, beside those that every business has. */
export function mergeFieldsOf(fields: readonly FieldDefinition[]): MergeField[] {
  return fields
    .filter((field) => findMergeField(`contact.${field.key}`) === null)
    .map(({ key, label }) => customMergeField({ key, label }));
}
