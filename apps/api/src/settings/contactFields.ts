import { type FieldDefinition, type FieldType, type Finding, RESERVED_IDS } from "@ringback/engine";
import { customMergeField, findMergeField } from "@ringback/templates";

/** More than anybody chooses from in a list. Those that every business has count too. */
export const MOST_FIELDS = 50;

/** A form's label, and a chip on a card, hold as much. */
const LONGEST_LABEL = 40;

/** The fields as they are to be kept, or what is to be mended first, by the answer that it is about. */
export type Decided = { fields: FieldDefinition[] } | { findings: Finding[] };

/** Adds a field that the owner named. Its key is made from the label, and stays when that changes. */
export function addField(
  fields: readonly FieldDefinition[],
  { label, type }: { label: string; type: FieldType },
): Decided {
  const read = readLabel(label, fields);
  if ("findings" in read) return read;
  if (fields.length >= MOST_FIELDS) return mend("label", FULL);
  return { fields: [...fields, { key: keyFor(read.label, fields), label: read.label, type }] };
}

/** Gives a field another label. Key and type stay, so drawings and what contacts hold go on pointing at it. */
export function renameField(
  fields: readonly FieldDefinition[],
  { key, label }: { key: string; label: string },
): Decided {
  const others = fields.filter((field) => field.key !== key);
  if (others.length === fields.length) return mend("label", "This field was removed meanwhile.");
  if (isBuiltIn(fields, key)) return mend("label", "A field that every business has keeps its name.");
  const read = readLabel(label, others);
  if ("findings" in read) return read;
  return { fields: fields.map((field) => (field.key === key ? { ...field, label: read.label } : field)) };
}

/** Takes a field away. One that is not there is gone already. */
export function removeField(fields: readonly FieldDefinition[], key: string): Decided {
  if (isBuiltIn(fields, key)) return mend("key", "A field that every business has cannot be removed.");
  return { fields: fields.filter((field) => field.key !== key) };
}

/**
 * Puts a removed field back as it was: drawings and contacts that still name its key mean it again. One that is back
 * already stays as it is.
 *
 * @param back.at Its place in the list, from 0.
 */
export function restoreField(
  fields: readonly FieldDefinition[],
  { at, key, label, type }: { at: number } & Pick<FieldDefinition, "key" | "label" | "type">,
): Decided {
  const there = fields.find((field) => field.key === key);
  if (there?.type === type) return { fields: [...fields] };
  if (there) return mend("key", `Another field, “${there.label}”, has its place. Remove that one first.`);
  if (!KEY.test(key) || isReserved(key)) return mend("key", "No field can have this key.");
  const read = readLabel(label, fields);
  if ("findings" in read) return read;
  if (fields.length >= MOST_FIELDS) return mend("key", FULL);
  return { fields: fields.toSpliced(at, 0, { key, label: read.label, type }) };
}

const FULL = `You have ${MOST_FIELDS} fields, which is the most there can be. Remove one that you no longer use first.`;

/** What a merge field can name after `contact.`, and no longer than a node's settings hold. */
const KEY = /^[a-z0-9_]{1,100}$/;

function readLabel(
  typed: string,
  others: readonly FieldDefinition[],
): { label: string } | { findings: Finding[] } {
  // Letters that nobody sees would make two fields look the same.
  const label = typed
    .normalize("NFC")
    .replace(/[\p{Cf}\p{Cc}\s]+/gu, " ")
    .trim();
  if (label === "") return mend("label", "Give the field a name.");
  if (label.length > LONGEST_LABEL) return mend("label", `Keep it to ${LONGEST_LABEL} characters.`);
  const taken = others.find((field) => field.label.toLowerCase() === label.toLowerCase());
  if (taken) return mend("label", `There is a field called “${taken.label}” already. Choose another name.`);
  return { label };
}

/** A key of small letters, digits and _ that no other field has: `Café visits` becomes `cafe_visits`. */
function keyFor(label: string, fields: readonly FieldDefinition[]): string {
  const ascii = label
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
  const plain = ascii === "" ? "field" : ascii;
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? plain : `${plain}_${number}`;
    if (!isReserved(key) && fields.every((field) => field.key !== key)) return key;
  }
}

/** Words that every object has already, and merge fields that mean something else: `contact.phone` is the caller's number. */
function isReserved(key: string): boolean {
  return RESERVED_IDS.includes(key) || findMergeField(customMergeField({ key, label: "" }).token) !== null;
}

function isBuiltIn(fields: readonly FieldDefinition[], key: string): boolean {
  return fields.some((field) => field.key === key && field.builtIn === true);
}

function mend(field: "label" | "key", message: string): { findings: Finding[] } {
  return { findings: [{ code: `fields.${field}`, severity: "error", field, message }] };
}
