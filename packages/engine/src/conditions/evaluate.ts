import { hasTag } from "../changeContact.ts";
import type { Here } from "../defineNode.ts";
import { durationMs, sayEntered } from "../time/duration.ts";
import { sayDuration } from "../time/sayDuration.ts";
import { sayInstant, sayMinute } from "../time/sayInstant.ts";
import type { Condition, Test, When } from "./condition.ts";
import { look, type Seen } from "./look.ts";
import { sayDays } from "./sayTest.ts";

/** Whether a condition holds, and why: a phrase without a full stop, such as `Known contact is no`. */
export interface Judged {
  holds: boolean;
  why: string;
}

/**
 * Whether groups of conditions hold. Nothing to check holds never: an unfinished branch must not catch every caller.
 * The reason names what decided: the conditions that held, or those that did not.
 */
export function evaluate(when: When, here: Here): Judged {
  const groups = when.groups.map((group) =>
    joined(
      group.join,
      group.conditions.map((condition) => judge(condition, here)),
    ),
  );
  return joined(when.join, groups);
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

function joined(join: "all" | "any", judged: readonly Judged[]): Judged {
  if (judged.length === 0) return { holds: false, why: "there is no condition to check" };
  const holds = join === "all" ? judged.every((one) => one.holds) : judged.some((one) => one.holds);
  // "any" is decided by the first that holds; "all" that fails, by the first that does not.
  const decisive = judged.filter((one) => one.holds === holds);
  const one = (join === "any") === holds ? decisive.slice(0, 1) : decisive;
  return { holds, why: one.map((each) => each.why).join(" and ") };
}

/** Puts a test to what was seen; `null` when the test is of another kind. */
function put(test: Test, seen: Exclude<Seen, { kind: "unknown" }>, here: Here): Judged | null {
  if (test.type === "isEmpty" || test.type === "isNotEmpty") return putEmptiness(test.type, seen, here);
  switch (seen.kind) {
    case "text":
      return putText(test, seen.name, seen.value);
    case "number":
      return putNumber(test, seen.name, seen.value);
    case "yesNo":
      return putYesNo(test, seen.name, seen.value);
    case "dateTime":
      return putDateTime(test, seen, here);
    case "tags":
      return putTags(test, seen.value);
    case "weekday": {
      if (test.type !== "isOneOfDays") return null;
      const holds = test.days.includes(seen.value);
      return {
        holds,
        why: `It is ${sayDays([seen.value])}, ${holds ? "" : "not "}one of ${sayDays(test.days)}`,
      };
    }
    case "timeOfDay": {
      if (test.type !== "isBetween") return null;
      const { from, to } = test;
      const holds =
        from <= to ? from <= seen.value && seen.value < to : from <= seen.value || seen.value < to;
      const why = `It is ${sayMinute(seen.value)}, ${holds ? "" : "not "}between ${sayMinute(from)} and ${sayMinute(to)}`;
      return { holds, why };
    }
    case "numberCalled": {
      if (test.type !== "isOneOfNumbers") return null;
      const label = here.facts.numbers.find((number) => number.id === seen.value)?.label ?? "another number";
      const holds = test.numbers.includes(seen.value);
      return { holds, why: `They called ${label}, ${holds ? "which is" : "not"} one of those chosen` };
    }
  }
}

function putEmptiness(
  test: "isEmpty" | "isNotEmpty",
  seen: Exclude<Seen, { kind: "unknown" }>,
  here: Here,
): Judged | null {
  if (seen.kind === "weekday" || seen.kind === "timeOfDay" || seen.kind === "numberCalled") return null;
  const empty = seen.kind === "tags" ? seen.value.length === 0 : seen.value === null;
  const verb = seen.kind === "tags" ? "are" : "is";
  const value =
    seen.kind === "dateTime" && seen.value !== null
      ? `was ${sayInstant(seen.value, here.facts.business.timeZone)}`
      : `${verb} not empty`;
  return { holds: empty === (test === "isEmpty"), why: `${seen.name} ${empty ? `${verb} empty` : value}` };
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

function putNumber(test: Test, name: string, value: number | null): Judged | null {
  if (test.type !== "equals" && test.type !== "isMoreThan" && test.type !== "isLessThan") return null;
  if (value === null) return { holds: false, why: `${name} is empty` };
  const holds =
    test.type === "equals"
      ? value === test.number
      : test.type === "isMoreThan"
        ? value > test.number
        : value < test.number;
  const words = { equals: "", isMoreThan: "more than ", isLessThan: "less than " }[test.type];
  const why =
    value === test.number && holds
      ? `${name} is ${value}`
      : `${name} is ${value}, ${holds ? "" : "not "}${words}${test.number}`;
  return { holds, why };
}

function putYesNo(test: Test, name: string, value: boolean | null): Judged | null {
  if (test.type !== "isYes" && test.type !== "isNo") return null;
  if (value === null) return { holds: false, why: `${name} is empty` };
  return { holds: value === (test.type === "isYes"), why: `${name} is ${value ? "yes" : "no"}` };
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
      const window = `the last ${sayEntered(test)}`;
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
    why: `Tags ${has ? "include" : "do not include"} "${test.tag}"`,
  };
}
