import type { Here } from "../defineNode.ts";
import type { FieldType, FieldValue, Instant } from "../model.ts";
import { sayPast } from "../time/duration.ts";
import { type LocalTime, localTime } from "../time/localTime.ts";
import { isOpen } from "../time/openOn.ts";
import { plural } from "../time/sayDuration.ts";
import type { Subject } from "./condition.ts";
import { sayGone } from "./sayGone.ts";
import { sayYesNo } from "./sayYesNo.ts";

/**
 * What a subject is at a moment, with its name for the reason; or why it cannot be told. `says` is a clause that tells the
 * value, where one reads better than its name does: `2 calls in the last hour`.
 */
export type Seen = { name: string } & (
  | { kind: "text"; value: string | null }
  | { kind: "number"; value: number | null; says?: string }
  | { kind: "yesNo"; value: boolean | null; says?: string }
  | { kind: "dateTime"; value: Instant | null }
  | { kind: "tags"; value: readonly string[] }
  | { kind: "weekday"; value: number }
  | { kind: "timeOfDay"; value: number }
  | { kind: "numberCalled"; value: string }
  | { kind: "unknown"; why: string }
);

/** Looks at a subject. Pure; times are the business's local ones at `here.now`. */
export function look(subject: Subject, here: Here): Seen {
  const { facts, call, now } = here;
  switch (subject.type) {
    case "field":
      return lookAtField(subject.field, here);
    case "tags":
      return { name: "Tags", kind: "tags", value: facts.contact.tags };
    case "knownContact":
      return yesNo("Known contact", subject, facts.contact.known);
    case "callsWithin": {
      const since = now - subject.hours * 3_600_000;
      const value = facts.calls.filter((at) => at > since).length;
      const past = `in the last ${sayPast({ amount: subject.hours, unit: "hours" })}`;
      return { name: `Calls ${past}`, kind: "number", value, says: `${plural(value, "call")} ${past}` };
    }
    case "firstCallToday": {
      const zone = facts.business.timeZone;
      const today = localTime(call.at, zone).date;
      const earlier = facts.calls.some((at) => at < call.at && localTime(at, zone).date === today);
      return yesNo("First call today", subject, !earlier);
    }
    case "weekday":
      return { name: "Day of the week", kind: "weekday", value: local(here).weekday };
    case "timeOfDay":
      return { name: "Time of day", kind: "timeOfDay", value: local(here).minute };
    case "openNow":
      return yesNo("Open now", subject, isOpen(facts.business, local(here)));
    case "numberCalled":
      return { name: "Number called", kind: "numberCalled", value: call.numberId };
    case "voicemailLeft":
      return yesNo("Voicemail left", subject, call.outcome === "voicemail");
  }
}

function yesNo(name: string, { type }: Subject, value: boolean): Seen {
  const says = sayYesNo(type, value);
  return { name, kind: "yesNo", value, ...(says === null ? {} : { says }) };
}

function lookAtField(key: string, here: Here): Seen {
  const { contact, fields } = here.facts;
  const definition = fields.find((field) => field.key === key);
  if (!definition) return { name: key, kind: "unknown", why: sayGone(key) };
  const stored = Object.hasOwn(contact.fields, key) ? (contact.fields[key] ?? null) : null;
  const seen = typed(definition.type, stored);
  if (seen) return { name: definition.label, ...seen };
  const why = `${definition.label} holds "${String(stored).slice(0, 40)}", which is not ${A_KIND[definition.type]}`;
  return { name: definition.label, kind: "unknown", why };
}

/** A stored value as its field's type, or `null` when it is of another: types of fields change under stored values. */
function typed(type: FieldType, value: FieldValue) {
  switch (type) {
    case "text":
      return value === null || typeof value === "string"
        ? { kind: type, value: value === "" ? null : value }
        : null;
    case "number":
    case "dateTime":
      return value === null || typeof value === "number" ? { kind: type, value } : null;
    case "yesNo":
      return value === null || typeof value === "boolean" ? { kind: type, value } : null;
  }
}

const A_KIND: Record<FieldType, string> = {
  text: "text",
  number: "a number",
  yesNo: "yes or no",
  dateTime: "a date and time",
};

function local(here: Here): LocalTime {
  return localTime(here.now, here.facts.business.timeZone);
}
