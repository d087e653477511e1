import { z } from "zod";
import { BOUNDS } from "../bounds.ts";
import type { FieldDefinition, FieldType } from "../model.ts";
import { DURATION_UNITS } from "../time/duration.ts";

const minute = z.number().int().min(0).max(1_440);
const words = z.string().max(500);
const span = { amount: z.number().int().min(1).max(100_000), unit: z.enum(DURATION_UNITS) };

/** What a condition looks at. */
export const subjectSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("field"), field: z.string().max(100) }),
  z.strictObject({ type: z.literal("tags") }),
  /** Whether the contact was known before this call. */
  z.strictObject({ type: z.literal("knownContact") }),
  /** How often they called in the last so many hours, this call included. At most 31 days back. */
  z.strictObject({ type: z.literal("callsWithin"), hours: z.number().int().min(1).max(744) }),
  z.strictObject({ type: z.literal("firstCallToday") }),
  z.strictObject({ type: z.literal("weekday") }),
  z.strictObject({ type: z.literal("timeOfDay") }),
  z.strictObject({ type: z.literal("openNow") }),
  z.strictObject({ type: z.literal("numberCalled") }),
  z.strictObject({ type: z.literal("voicemailLeft") }),
]);

/** How it is looked at. Each test belongs to one kind of value; `isEmpty` and `isNotEmpty` to every field and to tags. */
export const testSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("isEmpty") }),
  z.strictObject({ type: z.literal("isNotEmpty") }),
  z.strictObject({ type: z.literal("is"), text: words }),
  z.strictObject({ type: z.literal("isNot"), text: words }),
  z.strictObject({ type: z.literal("contains"), text: words }),
  z.strictObject({ type: z.literal("startsWith"), text: words }),
  z.strictObject({ type: z.literal("equals"), number: z.number() }),
  z.strictObject({ type: z.literal("isMoreThan"), number: z.number() }),
  z.strictObject({ type: z.literal("isLessThan"), number: z.number() }),
  z.strictObject({ type: z.literal("isYes") }),
  z.strictObject({ type: z.literal("isNo") }),
  z.strictObject({ type: z.literal("isWithinLast"), ...span }),
  z.strictObject({ type: z.literal("isMoreThanAgo"), ...span }),
  /** Milliseconds UTC. */
  z.strictObject({ type: z.literal("isBefore"), at: z.number().int() }),
  z.strictObject({ type: z.literal("isAfter"), at: z.number().int() }),
  z.strictObject({ type: z.literal("hasTag"), tag: words }),
  z.strictObject({ type: z.literal("lacksTag"), tag: words }),
  /** 1 Monday … 7 Sunday. */
  z.strictObject({ type: z.literal("isOneOfDays"), days: z.array(z.number().int().min(1).max(7)).max(7) }),
  /** Minutes after local midnight, `to` exclusive; may cross midnight. */
  z.strictObject({ type: z.literal("isBetween"), from: minute, to: minute }),
  z.strictObject({ type: z.literal("isOneOfNumbers"), numbers: z.array(z.string()).max(100) }),
]);

export const conditionSchema = z.strictObject({ subject: subjectSchema, test: testSchema });

const join = z.enum(["all", "any"]);

/** Groups of conditions: `all` is AND, `any` is OR, within a group and between the groups. */
export const whenSchema = z.strictObject({
  join,
  groups: z.array(z.strictObject({ join, conditions: z.array(conditionSchema).max(20) })).max(10),
});

/** A way out of an If/Else. Its id is the port's id, stable when it is renamed or moved. */
export const branchSchema = z.strictObject({
  id: z.string().min(1).max(64),
  name: z.string().max(80),
  when: whenSchema,
});

export const branchesSchema = z.array(branchSchema).min(1).max(BOUNDS.branches);

export type Subject = z.infer<typeof subjectSchema>;
export type Test = z.infer<typeof testSchema>;
export type Condition = z.infer<typeof conditionSchema>;
export type When = z.infer<typeof whenSchema>;
export type Branch = z.infer<typeof branchSchema>;

/** The kind of value that a subject has, which decides its tests. */
export type ValueKind = FieldType | "tags" | "weekday" | "timeOfDay" | "numberCalled";

/** The kind of a subject's value; `null` when it names a field that does not exist. */
export function kindOf(subject: Subject, fields: readonly FieldDefinition[]): ValueKind | null {
  switch (subject.type) {
    case "field":
      return fields.find((field) => field.key === subject.field)?.type ?? null;
    case "tags":
    case "weekday":
    case "timeOfDay":
    case "numberCalled":
      return subject.type;
    case "callsWithin":
      return "number";
    case "knownContact":
    case "firstCallToday":
    case "openNow":
    case "voicemailLeft":
      return "yesNo";
  }
}
