import { describe, expect, it } from "vitest";
import type { FieldValue } from "../model.ts";
import { callFor, factsFor, hereFor } from "../testing.ts";
import type { Condition, Subject, Test } from "./condition.ts";
import { type Judged, judge } from "./evaluate.ts";

const now = hereFor().now;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

type Overrides = Parameters<typeof factsFor>[0];

function put(subject: Subject, test: Test, facts: Overrides = {}, at = now): Judged {
  const condition: Condition = { subject, test };
  return judge(condition, hereFor({ facts: factsFor(facts), now: at }));
}

function field(key: string, value: FieldValue, test: Test): Judged {
  return put({ type: "field", field: key }, test, { contact: { fields: { [key]: value } } });
}

const yes = (why: string): Judged => ({ holds: true, why });
const no = (why: string): Judged => ({ holds: false, why });

describe("a date and time", () => {
  const last = (value: FieldValue, test: Test) => field("last_missed_call_sms_at", value, test);
  const withinTwo: Test = { type: "isWithinLast", amount: 2, unit: "minutes" };
  const agoTwo: Test = { type: "isMoreThanAgo", amount: 2, unit: "minutes" };

  it("is within the last minutes up to and with the very last millisecond", () => {
    expect(last(now - 45_000, withinTwo)).toEqual(
      yes("Last missed-call text was 45 seconds ago, within the last 2 minutes"),
    );
    expect(last(now, withinTwo)).toEqual(
      yes("Last missed-call text was just now, within the last 2 minutes"),
    );
    expect(last(now - 2 * MINUTE, withinTwo)).toEqual(
      yes("Last missed-call text was 2 minutes ago, within the last 2 minutes"),
    );
    expect(last(now - 2 * MINUTE - 1, withinTwo)).toEqual(
      no("Last missed-call text was 2 minutes ago, not within the last 2 minutes"),
    );
  });

  it("is more than so long ago exactly when it is not within", () => {
    expect(last(now - 2 * MINUTE, agoTwo).holds).toBe(false);
    expect(last(now - 2 * MINUTE - 1, agoTwo)).toEqual(
      yes("Last missed-call text was 2 minutes ago, not within the last 2 minutes"),
    );
    expect(last(now - 25 * HOUR, { type: "isMoreThanAgo", amount: 1, unit: "days" })).toEqual(
      yes("Last missed-call text was 1 day 1 hour ago, not within the last day"),
    );
  });

  it("that is empty or still to come is neither", () => {
    expect(last(null, withinTwo)).toEqual(no("Last missed-call text is empty"));
    expect(last(null, agoTwo)).toEqual(no("Last missed-call text is empty"));
    expect(last(now + HOUR, withinTwo)).toEqual(
      no("Last missed-call text is still to come, on Sat, Nov 21, 11:00 AM"),
    );
    expect(last(now + HOUR, agoTwo).holds).toBe(false);
  });

  it("is before or after another, and empty or not", () => {
    expect(last(now, { type: "isBefore", at: now + HOUR })).toEqual(
      yes("Last missed-call text was Sat, Nov 21, 10:00 AM, before Sat, Nov 21, 11:00 AM"),
    );
    expect(last(now, { type: "isAfter", at: now })).toEqual(
      no("Last missed-call text was Sat, Nov 21, 10:00 AM, not after Sat, Nov 21, 10:00 AM"),
    );
    expect(last(null, { type: "isBefore", at: now }).holds).toBe(false);
    expect(last(null, { type: "isEmpty" })).toEqual(yes("Last missed-call text is empty"));
    expect(last(now, { type: "isNotEmpty" })).toEqual(yes("Last missed-call text was Sat, Nov 21, 10:00 AM"));
  });
});

describe("text", () => {
  it("is compared without regard to case and outer spaces", () => {
    expect(field("first_name", "Maria ", { type: "is", text: "maria" }).holds).toBe(true);
    expect(field("first_name", "Maria", { type: "isNot", text: "Jo" }).holds).toBe(true);
    expect(field("first_name", "Ana Maria", { type: "contains", text: "MARIA" })).toEqual(
      yes('First name is "Ana Maria"'),
    );
    expect(field("first_name", "Ana Maria", { type: "startsWith", text: "maria" }).holds).toBe(false);
  });

  it("that is empty contains nothing, and nothing is found in a text", () => {
    expect(field("first_name", null, { type: "contains", text: "a" })).toEqual(no("First name is empty"));
    expect(field("first_name", "Maria", { type: "contains", text: "" }).holds).toBe(false);
    expect(field("first_name", "", { type: "isEmpty" }).holds).toBe(true);
  });
});

describe("a number", () => {
  it("is equal, more or less", () => {
    expect(field("visits", 3, { type: "equals", number: 3 })).toEqual(yes("Visits is 3"));
    expect(field("visits", 3, { type: "isMoreThan", number: 2 })).toEqual(yes("Visits is 3, more than 2"));
    expect(field("visits", 3, { type: "isMoreThan", number: 3 })).toEqual(no("Visits is 3, not more than 3"));
    expect(field("visits", 3, { type: "isLessThan", number: 3 })).toEqual(no("Visits is 3, not less than 3"));
    expect(field("visits", null, { type: "isLessThan", number: 3 })).toEqual(no("Visits is empty"));
  });
});

describe("yes or no", () => {
  it("is neither when it is empty", () => {
    expect(field("vip", true, { type: "isYes" })).toEqual(yes("Regular is yes"));
    expect(field("vip", null, { type: "isYes" })).toEqual(no("Regular is empty"));
    expect(field("vip", null, { type: "isNo" })).toEqual(no("Regular is empty"));
  });
});

describe("what cannot be told", () => {
  it("is false, with the reason", () => {
    expect(field("visits", "three", { type: "isMoreThan", number: 2 })).toEqual(
      no('Visits holds "three", which is not a number, so this cannot be told'),
    );
    expect(field("visits", 3, { type: "contains", text: "3" })).toEqual(
      no("Visits cannot be compared in this way, so this cannot be told"),
    );
    expect(field("gone", 3, { type: "isEmpty" })).toEqual(
      no('there is no contact field "gone" any more, so this cannot be told'),
    );
    expect(field("", 3, { type: "isEmpty" })).toEqual(
      no("no contact field is chosen yet, so this cannot be told"),
    );
    expect(field("constructor", null, { type: "isEmpty" }).holds).toBe(false);
  });
});

describe("the contact", () => {
  it("has tags", () => {
    const tagged = { contact: { tags: ["Regular"] } };
    expect(put({ type: "tags" }, { type: "hasTag", tag: "regular" }, tagged)).toEqual(
      yes('they have the tag "regular"'),
    );
    expect(put({ type: "tags" }, { type: "lacksTag", tag: "vip" }, tagged)).toEqual(
      yes('they do not have the tag "vip"'),
    );
    expect(put({ type: "tags" }, { type: "isEmpty" }, tagged)).toEqual(no('they have the tag "Regular"'));
    expect(put({ type: "tags" }, { type: "isEmpty" })).toEqual(yes("they have no tags"));
  });

  it("is known or new", () => {
    expect(put({ type: "knownContact" }, { type: "isNo" })).toEqual(yes("they are not a known contact"));
    expect(put({ type: "knownContact" }, { type: "isYes" }, { contact: { known: true } })).toEqual(
      yes("they are a known contact"),
    );
  });

  it("called so often in the last hours, this call included", () => {
    const calls = [now, now - HOUR, now - 24 * HOUR];
    expect(put({ type: "callsWithin", hours: 24 }, { type: "isMoreThan", number: 1 }, { calls })).toEqual(
      yes("2 calls in the last 24 hours, more than 1"),
    );
    const hour = (test: Test) => put({ type: "callsWithin", hours: 1 }, test, { calls: [now] });
    expect([hour({ type: "isMoreThan", number: 2 }), hour({ type: "equals", number: 1 })]).toEqual([
      no("1 call in the last hour, not more than 2"),
      yes("1 call in the last hour"),
    ]);
  });

  it("called for the first time today, by the business's own midnight", () => {
    const first = (calls: number[]) => put({ type: "firstCallToday" }, { type: "isYes" }, { calls });
    expect(first([now])).toEqual(yes("it is their first call today"));
    expect(first([now, now - 9 * HOUR])).toEqual(no("they called earlier today"));
    expect(first([now, now - 11 * HOUR]).holds).toBe(true);
  });
});

describe("the moment", () => {
  const zone = { business: { timeZone: "America/Chicago" } };

  it("has a weekday and a time of day, by the business's clock", () => {
    expect(put({ type: "weekday" }, { type: "isOneOfDays", days: [6, 7] }, zone)).toEqual(
      yes("it is Saturday, one of Sat and Sun"),
    );
    expect(put({ type: "weekday" }, { type: "isOneOfDays", days: [1, 2, 3] }, zone)).toEqual(
      no("it is Saturday, not one of Mon, Tue and Wed"),
    );
    expect(put({ type: "weekday" }, { type: "isOneOfDays", days: [6] }, zone)).toEqual(yes("it is Saturday"));
    expect(put({ type: "weekday" }, { type: "isOneOfDays", days: [1] }, zone)).toEqual(
      no("it is Saturday, not Monday"),
    );
    expect(put({ type: "timeOfDay" }, { type: "isBetween", from: 600, to: 660 }, zone)).toEqual(
      yes("it is 10:00 AM, between 10:00 AM and 11:00 AM"),
    );
    expect(put({ type: "timeOfDay" }, { type: "isBetween", from: 540, to: 600 }, zone).holds).toBe(false);
    const night: Test = { type: "isBetween", from: 22 * 60, to: 6 * 60 };
    expect(put({ type: "timeOfDay" }, night, zone, now + 13 * HOUR).holds).toBe(true);
    expect(put({ type: "timeOfDay" }, night, zone).holds).toBe(false);
  });

  it("is in or out of business hours, past midnight too", () => {
    const open = (hours: { weekday: number; from: number; to: number }[], at = now) =>
      put({ type: "openNow" }, { type: "isYes" }, { business: { hours } }, at).holds;
    expect(open([{ weekday: 6, from: 600, to: 660 }])).toBe(true);
    expect(open([{ weekday: 6, from: 540, to: 600 }])).toBe(false);
    expect(open([])).toBe(false);
    const late = [{ weekday: 6, from: 20 * 60, to: 2 * 60 }];
    expect(open(late, now + 15 * HOUR)).toBe(true);
    expect(open(late, now + 16 * HOUR)).toBe(false);
    expect(open([{ weekday: 6, from: 0, to: 1_440 }])).toBe(true);
  });
});

describe("the call", () => {
  it("came on a number, and left a voicemail or not", () => {
    expect(put({ type: "numberCalled" }, { type: "isOneOfNumbers", numbers: ["main"] })).toEqual(
      yes("they called Main line, which is one of those chosen"),
    );
    expect(put({ type: "numberCalled" }, { type: "isOneOfNumbers", numbers: ["other"] })).toEqual(
      no("they called Main line, not one of those chosen"),
    );
    const here = hereFor({ call: callFor({ outcome: "voicemail" }) });
    expect(judge({ subject: { type: "voicemailLeft" }, test: { type: "isYes" } }, here)).toEqual(
      yes("they left a voicemail"),
    );
  });
});
