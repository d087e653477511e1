import { hasTag } from "../changeContact.ts";
import type { Here } from "../defineNode.ts";
import { durationMs, sayPast } from "../time/duration.ts";
import { plural, sayDuration } from "../time/sayDuration.ts";
import { sayInstant, sayMinute } from "../time/sayInstant.ts";
import type { Condition, Test, When } from "./condition.ts";
import { look, type Seen } from "./look.ts";
import { sayDays } from "./sayTest.ts";

/** Whether a condition holds, and why: a phrase without a full stop, such as `they are not a known contact`. */
export interface Judged {
  holds: boolean;
  why: string;
}

/**
 * Whether groups of conditions hold. Nothing to check holds never: an unfinished branch must not catch every caller.
 * The reason names what decided, all of it true at once, whatever joins the conditions: with "and" within a group, after
 * a semicolon between groups.
 */
export function evaluate(when: When, here: Here): Judged {
  const groups = when.groups.map(({ join, conditions }) => {
    const judged = conditions.map((condition) => judge(condition, here));
    return joined(join, { judged, between: " and " });
  });
  return joined(when.join, { judged: groups, between: "; and " });
}

/** Judges one condition. What cannot be told is false, with the reason why it cannot. */
export function judge(condition: Condition, here: Here): Judged {
  const seen = look(condition.subject, here);
  if (seen.kind === "unknown") return { holds: false, why: `${seen.why}, so this cannot be told` };
  const judged = put(condition.test, seen, here);
  return (
    judged ?? { holds: false, why: `${seen.name} cannot be compared in this way, so this cannot be told` }
  );
}

function joined(
  join: "all" | "any",
  { judged, between }: { judged: readonly Judged[]; between: string },
): Judged {
  if (judged.length === 0) return { holds: false, why: "there is no condition to check" };
  const holds = join === "all" ? judged.every((one) => one.holds) : judged.some((one) => one.holds);
  // "any" is decided by the first that holds; "all" that fails, by the first that does not.
  const decisive = judged.filter((one) => one.holds === holds);
  const one = (join === "any") === holds ? decisive.slice(0, 1) : decisive;
  return { holds, why: one.map((each) => each.why).join(between) };
}

/** Puts a test to what was seen; `null` when the test is of another kind. */
function put(test: Test, seen: Exclude<Seen, { kind: "unknown" }>, here: Here): Judged | null {
  if (test.type === "isEmpty" || test.type === "isNotEmpty") return putEmptiness(test.type, seen, here);
  switch (seen.kind) {
    case "text":
      return putText(test, seen.name, seen.value);
    case "number":
      return putNumber(test, seen);
    case "yesNo":
      return putYesNo(test, seen);
    case "dateTime":
      return putDateTime(test, seen, here);
    case "tags":
      return putTags(test, seen.value);
    case "weekday": {
      if (test.type !== "isOneOfDays") return null;
      const holds = test.days.includes(seen.value);
      const asked = test.days.length === 1 ? sayDays(test.days) : `one of ${sayDays(test.days)}`;
      const today = sayDays([seen.value]);
      return { holds, why: `it is ${today}${today === asked ? "" : `, ${holds ? "" : "not "}${asked}`}` };
    }
    case "timeOfDay": {
      if (test.type !== "isBetween") return null;
      const { from, to } = test;
      const holds =
        from <= to ? from <= seen.value && seen.value < to : from <= seen.value || seen.value < to;
      const why = `it is ${sayMinute(seen.value)}, ${holds ? "" : "not "}between ${sayMinute(from)} and ${sayMinute(to)}`;
      return { holds, why };
    }
    case "numberCalled": {
      if (test.type !== "isOneOfNumbers") return null;
      const label = here.facts.numbers.find((number) => number.id === seen.value)?.label ?? "another number";
      const holds = test.numbers.includes(seen.value);
      return { holds, why: `they called ${label}, ${holds ? "which is" : "not"} one of those chosen` };
    }
  }
}

function putEmptiness(
  test: "isEmpty" | "isNotEmpty",
  seen: Exclude<Seen, { kind: "unknown" }>,
  here: Here,
): Judged | null {
  if (seen.kind === "weekday" || seen.kind === "timeOfDay" || seen.kind === "numberCalled") return null;
  const asked = test === "isEmpty";
  if (seen.kind === "tags") {
    const none = seen.value.length === 0;
    return { holds: none === asked, why: none ? "they have no tags" : `they have ${sayTags(seen.value)}` };
  }
  const empty = seen.value === null;
  const value =
    seen.kind === "dateTime" && seen.value !== null
      ? `was ${sayInstant(seen.value, here.facts.business.timeZone)}`
      : "is not empty";
  return { holds: empty === asked, why: `${seen.name} ${empty ? "is empty" : value}` };
}

function sayTags(tags: readonly string[]): string {
  return tags.length === 1 ? `the tag "${tags[0]}"` : plural(tags.length, "tag");
}

function putText(test: Test, name: string, value: string | null): Judged | null {
  const has = fold(value ?? "");
  const shown = value === null ? `${name} is empty` : `${name} is "${value.slice(0, 60)}"`;
  switch (test.type) {
    case "is":
      return { holds: has === fold(test.text), why: shown };
    case "isNot":
      return { holds: has !== fold(test.text), why: shown };
    // An empty text to look for is an unfinished condition: it would be found in everything.
    case "contains":
      return { holds: fold(test.text) !== "" && has.includes(fold(test.text)), why: shown };
    case "startsWith":
      return { holds: fold(test.text) !== "" && has.startsWith(fold(test.text)), why: shown };
    default:
      return null;
  }
}

/** Owners type "Yes" and mean "yes ". */
function fold(text: string): string {
  return text.trim().toLowerCase();
}

function putNumber(test: Test, seen: Extract<Seen, { kind: "number" }>): Judged | null {
  if (test.type !== "equals" && test.type !== "isMoreThan" && test.type !== "isLessThan") return null;
  const { name, value, says = `${name} is ${value}` } = seen;
  if (value === null) return { holds: false, why: `${name} is empty` };
  const holds =
    test.type === "equals"
      ? value === test.number
      : test.type === "isMoreThan"
        ? value > test.number
        : value < test.number;
  const words = { equals: "", isMoreThan: "more than ", isLessThan: "less than " }[test.type];
  const compared = test.type === "equals" && holds ? "" : `, ${holds ? "" : "not "}${words}${test.number}`;
  return { holds, why: `${says}${compared}` };
}

function putYesNo(test: Test, { name, value, says }: Extract<Seen, { kind: "yesNo" }>): Judged | null {
  if (test.type !== "isYes" && test.type !== "isNo") return null;
  if (value === null) return { holds: false, why: `${name} is empty` };
  return { holds: value === (test.type === "isYes"), why: says ?? `${name} is ${value ? "yes" : "no"}` };
}

function putDateTime(test: Test, seen: Extract<Seen, { kind: "dateTime" }>, here: Here): Judged | null {
  const { name, value } = seen;
  const zone = here.facts.business.timeZone;
  switch (test.type) {
    case "isWithinLast":
    case "isMoreThanAgo": {
      if (value === null) return { holds: false, why: `${name} is empty` };
      const age = here.now - value;
      if (age < 0) return { holds: false, why: `${name} is still to come, on ${sayInstant(value, zone)}` };
      const within = age <= durationMs(test);
      const window = `the last ${sayPast(test)}`;
      const ago = age < 1_000 ? "just now" : `${sayDuration(age)} ago`;
      const why = `${name} was ${ago}, ${within ? "within" : "not within"} ${window}`;
      return { holds: within === (test.type === "isWithinLast"), why };
    }
    case "isBefore":
    case "isAfter": {
      if (value === null) return { holds: false, why: `${name} is empty` };
      const holds = test.type === "isBefore" ? value < test.at : value > test.at;
      const word = test.type === "isBefore" ? "before" : "after";
      const why = `${name} was ${sayInstant(value, zone)}, ${holds ? "" : "not "}${word} ${sayInstant(test.at, zone)}`;
      return { holds, why };
    }
    default:
      return null;
  }
}

function putTags(test: Test, tags: readonly string[]): Judged | null {
  if (test.type !== "hasTag" && test.type !== "lacksTag") return null;
  const has = hasTag({ tags }, test.tag);
  return {
    holds: has === (test.type === "hasTag"),
    why: `they ${has ? "have" : "do not have"} the tag "${test.tag}"`,
  };
}
