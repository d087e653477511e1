import type { FieldType } from "@ringback/engine";

/** What a contact field holds, in plain words. */
export const KINDS: Readonly<Record<FieldType, string>> = {
  text: "Text",
  number: "Number",
  dateTime: "Date and time",
  yesNo: "Yes or no",
};

/** What a field is and how much hangs on it: "Date and time, used in 2 workflows". */
export function sayField({ type, workflows }: { type: FieldType; workflows: number }): string {
  if (workflows === 0) return `${KINDS[type]}, not used yet`;
  return `${KINDS[type]}, used in ${workflows === 1 ? "1 workflow" : `${workflows} workflows`}`;
}

/** That a field is gone, and what that means for the workflows that use it. */
export function sayRemoved(label: string, workflows: number): string {
  const gone = `“${label}” is removed.`;
  if (workflows === 0) return gone;
  if (workflows === 1) return `${gone} 1 workflow uses it: its drawing says what to mend.`;
  return `${gone} ${workflows} workflows use it: their drawings say what to mend.`;
}
