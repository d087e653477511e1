import { copyContext as contextOf, mergeFieldsOf as ownFieldsOf } from "@ringback/engine";
import {
  type CopyContext,
  type CopyPolicy,
  MERGE_FIELDS,
  type MergeField,
  renderTemplate,
} from "@ringback/templates";
import type { Names } from "../canvas/sentence.ts";

/** What is known of a text beside whose it is. */
export interface CopyKind extends Partial<Pick<CopyContext, "purpose" | "state" | "language">> {
  /** What the business decided about its texts; what `where` carries when absent. */
  policy?: CopyPolicy | undefined;
}

/** What a text of this business is judged by: the same as the checker of drawings goes by. */
export function copyContext(where: Names, { policy, ...kind }: CopyKind = {}): CopyContext {
  return { ...contextOf(where), ...policy, ...kind };
}

/** Every merge field that a text of this business may have, built-in ones first. */
export function mergeFieldsOf({ fields }: Names): MergeField[] {
  return [...MERGE_FIELDS, ...ownFieldsOf(fields)];
}

/** A merge field as it is written, with the word to say when nothing is known. */
export function writeMergeField({ token, fallback }: MergeField): string {
  return fallback === null ? `{{${token}}}` : `{{${token}|${fallback}}}`;
}

/** A text as it reads, with the business's own names and a made-up caller: for lists, where its cost does not matter. */
export function readAloud(text: string, where: Names): string {
  const samples = mergeFieldsOf(where).map(({ token, sample }) => [token, sample] as const);
  return renderTemplate(text, {
    ...Object.fromEntries(samples),
    "business.name": where.business.name,
    "owner.first_name": where.business.ownerFirstName,
  }).text;
}
