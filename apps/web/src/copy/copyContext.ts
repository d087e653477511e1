import type { FieldDefinition } from "@ringback/engine";
import { type CopyContext, customMergeField, MERGE_FIELDS, type MergeField } from "@ringback/templates";
import type { Names } from "../canvas/sentence.ts";

/** What a text of this business is judged by: its own names, its trade, and its contact fields. */
export function copyContext({ business, fields }: Names): CopyContext {
  return {
    values: {},
    profile: { businessName: business.name, ownerFirstName: business.ownerFirstName },
    niche: business.niche,
    customFields: customFields(fields),
  };
}

/** Every merge field that a text of this business may have, built-in ones first. */
export function mergeFieldsOf({ fields }: Names): MergeField[] {
  return [...MERGE_FIELDS, ...customFields(fields)];
}

function customFields(fields: readonly FieldDefinition[]): MergeField[] {
  const builtIn = new Set(MERGE_FIELDS.map(({ token }) => token));
  return fields
    .filter(({ key }) => !builtIn.has(`contact.${key}`))
    .map(({ key, label }) => customMergeField({ key, label }));
}

/** A merge field as it is written, with the word to say when nothing is known. */
export function writeMergeField({ token, fallback }: MergeField): string {
  return fallback === null ? `{{${token}}}` : `{{${token}|${fallback}}}`;
}
