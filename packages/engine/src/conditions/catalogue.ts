import type { Subject, Test, ValueKind } from "./condition.ts";

/** A subject as a form offers it. */
export interface SubjectChoice {
  label: string;
  /** The subject as it is when just chosen; for a field the key is still to be chosen. */
  fresh: Subject;
}

/** A test as a form offers it. */
export interface TestChoice {
  label: string;
  fresh: Test;
}

/** Everything a condition can look at, in the order a form offers it. */
export const SUBJECTS: readonly SubjectChoice[] = [
  { label: "Contact field", fresh: { type: "field", field: "" } },
  { label: "Tags", fresh: { type: "tags" } },
  { label: "Known contact", fresh: { type: "knownContact" } },
  { label: "Calls in the last hours", fresh: { type: "callsWithin", hours: 24 } },
  { label: "First call today", fresh: { type: "firstCallToday" } },
  { label: "Day of the week", fresh: { type: "weekday" } },
  { label: "Time of day", fresh: { type: "timeOfDay" } },
  { label: "Open now", fresh: { type: "openNow" } },
  { label: "Number called", fresh: { type: "numberCalled" } },
  { label: "Voicemail left", fresh: { type: "voicemailLeft" } },
];

/** The tests of a kind of value, in the order a form offers them. Subjects that are always known are never empty. */
export function testsOf(kind: ValueKind, subject: Subject["type"] = "field"): readonly TestChoice[] {
  const canBeEmpty = subject === "field" || subject === "tags";
  return canBeEmpty ? [...TESTS[kind], ...EMPTY_TESTS] : TESTS[kind];
}

/** Whether a test can be put to a kind of value. */
export function fits(test: Test["type"], kind: ValueKind): boolean {
  if (test === "isEmpty" || test === "isNotEmpty") return FIELD_KINDS.includes(kind);
  return TESTS[kind].some((choice) => choice.fresh.type === test);
}

const FIELD_KINDS: readonly ValueKind[] = ["text", "number", "yesNo", "dateTime", "tags"];

const EMPTY_TESTS: readonly TestChoice[] = [
  { label: "is empty", fresh: { type: "isEmpty" } },
  { label: "is not empty", fresh: { type: "isNotEmpty" } },
];

const TESTS: Record<ValueKind, readonly TestChoice[]> = {
  text: [
    { label: "is", fresh: { type: "is", text: "" } },
    { label: "is not", fresh: { type: "isNot", text: "" } },
    { label: "contains", fresh: { type: "contains", text: "" } },
    { label: "starts with", fresh: { type: "startsWith", text: "" } },
  ],
  number: [
    { label: "is", fresh: { type: "equals", number: 1 } },
    { label: "is more than", fresh: { type: "isMoreThan", number: 1 } },
    { label: "is less than", fresh: { type: "isLessThan", number: 1 } },
  ],
  yesNo: [
    { label: "is yes", fresh: { type: "isYes" } },
    { label: "is no", fresh: { type: "isNo" } },
  ],
  dateTime: [
    { label: "is within the last", fresh: { type: "isWithinLast", amount: 2, unit: "minutes" } },
    { label: "is more than … ago", fresh: { type: "isMoreThanAgo", amount: 2, unit: "minutes" } },
    { label: "is before", fresh: { type: "isBefore", at: 0 } },
    { label: "is after", fresh: { type: "isAfter", at: 0 } },
  ],
  tags: [
    { label: "include", fresh: { type: "hasTag", tag: "" } },
    { label: "do not include", fresh: { type: "lacksTag", tag: "" } },
  ],
  weekday: [{ label: "is one of", fresh: { type: "isOneOfDays", days: [1, 2, 3, 4, 5] } }],
  timeOfDay: [{ label: "is between", fresh: { type: "isBetween", from: 9 * 60, to: 17 * 60 } }],
  numberCalled: [{ label: "is one of", fresh: { type: "isOneOfNumbers", numbers: [] } }],
};
