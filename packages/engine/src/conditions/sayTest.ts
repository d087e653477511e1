import type { CardPart, Where } from "../defineNode.ts";
import { listed } from "../listed.ts";
import { sayEntered, sayPast } from "../time/duration.ts";
import { sayMinute } from "../time/sayInstant.ts";
import type { Condition, Subject, Test } from "./condition.ts";
import { sayYesNo } from "./sayYesNo.ts";

/** A condition as a clause of a card's sentence: `⟨Last missed-call text⟩ is within the last ⟨2 minutes⟩`. */
export function sayCondition({ subject, test }: Condition, where: Where): CardPart[] {
  const said = saySubject(subject, where);
  const plain =
    test.type === "isYes" || test.type === "isNo" ? sayYesNo(subject.type, test.type === "isYes") : null;
  if (plain !== null) return [{ chip: plain }];
  if (subject.type === "tags" && (test.type === "isEmpty" || test.type === "isNotEmpty"))
    return [{ chip: test.type === "isEmpty" ? "they have no tags" : "they have a tag" }];
  const times = subject.type === "callsWithin" ? sayTimes(test) : null;
  if (times !== null) return ["they called ", { chip: times }, " in ", said];
  return [said, ...sayTest(test, where)];
}

/** How often somebody called, for the comparisons that a number has; `null` for others. */
function sayTimes(test: Test): string | null {
  switch (test.type) {
    case "equals":
      return often(test.number);
    case "isMoreThan":
      return `more than ${often(test.number)}`;
    case "isLessThan":
      return `less than ${often(test.number)}`;
    default:
      return null;
  }
}

function often(number: number): string {
  if (number === 1) return "once";
  return number === 2 ? "twice" : `${number} times`;
}

/** Days of the week in words: `Mon, Tue and Wed`. */
export function sayDays(days: readonly number[]): string {
  if (days.length === 1) return LONG_DAYS[(days[0] ?? 1) - 1] ?? "";
  return listed([...days].sort((a, b) => a - b).map((day) => SHORT_DAYS[day - 1] ?? ""));
}

function saySubject(subject: Subject, where: Where): CardPart {
  switch (subject.type) {
    case "field": {
      const field = where.fields.find((definition) => definition.key === subject.field);
      return field ? { chip: field.label } : { chip: "a contact field", empty: true };
    }
    case "tags":
      return { chip: "tags" };
    case "callsWithin":
      return { chip: `the last ${sayPast({ amount: subject.hours, unit: "hours" })}` };
    case "weekday":
      return { chip: "the day" };
    case "timeOfDay":
      return { chip: "the time" };
    case "numberCalled":
      return { chip: "the number called" };
    case "knownContact":
      return { chip: "known contact" };
    case "firstCallToday":
      return { chip: "first call today" };
    case "openNow":
      return { chip: "open now" };
    case "voicemailLeft":
      return { chip: "voicemail left" };
  }
}

function sayTest(test: Test, where: Where): CardPart[] {
  switch (test.type) {
    case "isEmpty":
      return [" is empty"];
    case "isNotEmpty":
      return [" is not empty"];
    case "is":
      return [" is ", words(test.text)];
    case "isNot":
      return [" is not ", words(test.text)];
    case "contains":
      return [" contains ", words(test.text)];
    case "startsWith":
      return [" starts with ", words(test.text)];
    case "equals":
      return [" is ", { chip: String(test.number) }];
    case "isMoreThan":
      return [" is more than ", { chip: String(test.number) }];
    case "isLessThan":
      return [" is less than ", { chip: String(test.number) }];
    case "isYes":
      return [" is ", { chip: "yes" }];
    case "isNo":
      return [" is ", { chip: "no" }];
    case "isWithinLast":
      return [" is within the last ", { chip: sayPast(test) }];
    case "isMoreThanAgo":
      return [" is more than ", { chip: sayEntered(test) }, " ago"];
    case "isBefore":
      return [" is before ", { chip: "a date" }];
    case "isAfter":
      return [" is after ", { chip: "a date" }];
    case "hasTag":
      return [" include ", words(test.tag)];
    case "lacksTag":
      return [" do not include ", words(test.tag)];
    case "isOneOfDays":
      return [" is ", test.days.length === 0 ? { chip: "a day", empty: true } : { chip: sayDays(test.days) }];
    case "isBetween":
      return [" is between ", { chip: sayMinute(test.from) }, " and ", { chip: sayMinute(test.to) }];
    case "isOneOfNumbers": {
      const labels = where.numbers.filter(({ id }) => test.numbers.includes(id)).map(({ label }) => label);
      return [
        " is ",
        labels.length === 0 ? { chip: "a number", empty: true } : { chip: labels.join(" or ") },
      ];
    }
  }
}

function words(text: string): CardPart {
  return text.trim() === "" ? { chip: "some words", empty: true } : { chip: `"${text}"` };
}

const SHORT_DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const LONG_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
