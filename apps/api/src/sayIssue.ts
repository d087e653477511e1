import type { z } from "zod";

/**
 * What is wrong with a part of a file, in words that follow its place: `it has to be a list`. For schemas that say
 * nothing themselves; the validator's own words are for programmers.
 */
export function sayIssue(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined) return "it is missing";
      return `it has to be ${A_TYPE[issue.expected] ?? issue.expected}`;
    case "too_small":
      return `it is at least ${issue.minimum}${lengthOf(issue.origin)}`;
    case "too_big":
      return `it is at most ${issue.maximum}${lengthOf(issue.origin)}`;
    case "invalid_value":
      return `it is one of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`;
    case "unrecognized_keys":
      return `it has no ${issue.keys.map((key) => `"${key.slice(0, 60)}"`).join(", ")}, so take that out`;
    default:
      return "it is written otherwise; `ringback workflow schema` tells how";
  }
}

function lengthOf(origin: string): string {
  if (origin === "string") return " characters";
  return origin === "array" ? " entries" : "";
}

const A_TYPE: Partial<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};
