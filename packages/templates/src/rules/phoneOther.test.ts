import { describe, expect, it } from "vitest";
import { findingsUnder } from "./testing.ts";

const found = (text: string, context = {}) =>
  findingsUnder("phone.other", text, context).map(({ severity, weight, saw }) => [severity, weight, saw]);
const ownNumbers = ["+12075550142"];

describe("phone.other", () => {
  it("warns of a number that is not the business's", () => {
    expect(found("Call 555-0199 or (207) 555-0142.", { ownNumbers })).toEqual([["warning", 5, "555-0199"]]);
  });

  it.each(["+1 207 555 0142", "207.555.0142", "2075550142", "555-0142", "+12075550142"])(
    "knows its own as %s",
    (number) => {
      expect(found(`Call ${number}, ok?`, { ownNumbers })).toEqual([]);
    },
  );

  it("only asks to look where the business's numbers are not known", () => {
    expect(found("Call +34 612 345 678.")).toEqual([["info", 0, "+34 612 345 678"]]);
  });

  it.each([
    "For an emergency after hours call 207-555-0199.",
    "If it's an emergency, call 911.",
    "Open 9-5, 1200 Main St, zip 04101, since 1987, $1,500.",
    "Meet 12/24/2026 at 10:30",
    "Your number is {{contact.phone}}, right?",
  ])("has nothing against %s", (text) => {
    expect(found(text, { ownNumbers })).toEqual([]);
  });
});
