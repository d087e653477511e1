import { customMergeField, type MergeField } from "@ringback/templates";
import type { Here, Where } from "../defineNode.ts";
import { mergeFieldsOf } from "./copyContext.ts";
import { mergeValues } from "./mergeValues.ts";

/** What a notice to the owner can name beside what a text to a caller can. */
const OF_NOTICES: readonly MergeField[] = [
  { ...customMergeField({ key: "", label: "What they wrote last" }), token: "reply.text" },
  { ...customMergeField({ key: "", label: "Number they called" }), token: "number.phone" },
];

/** The merge fields of a notice to the owner that not every text has: the business's own contact fields among them. */
export function noticeFieldsOf(where: Pick<Where, "fields">): MergeField[] {
  return [...OF_NOTICES, ...mergeFieldsOf(where.fields)];
}

/** What the merge fields of a notice stand for at this moment. */
export function noticeValues(here: Here): Record<string, string> {
  const { lastReply, numbers } = here.facts;
  const values = mergeValues(here);
  if (lastReply !== null) values["reply.text"] = lastReply;
  const number = numbers.find(({ id }) => id === here.call.numberId);
  if (number) values["number.phone"] = number.e164;
  return values;
}
