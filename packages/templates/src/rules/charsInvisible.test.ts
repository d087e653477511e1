import { describe, expect, it } from "vitest";
import { findingsUnder } from "./testing.ts";

const found = (text: string) =>
  findingsUnder("chars.invisible", text).map(({ span, fix }) => [span?.from, fix?.text]);

describe("chars.invisible", () => {
  it("refuses what nobody sees, by its number, and takes it out", () => {
    expect(findingsUnder("chars.invisible", "Hi\u200b there\u2060")).toEqual([
      {
        rule: "L03",
        code: "chars.invisible",
        severity: "error",
        weight: 15,
        message:
          "Take out the hidden character U+200B and 1 more: nobody sees it, and filters take it for a trick.",
        span: { from: 2, to: 3 },
        saw: "\u200b",
        fix: { label: "Take out what is hidden", text: "Hi there" },
      },
    ]);
  });

  it.each([
    ["a mark of direction", "a\u202eb", [1, "ab"]],
    ["a soft hyphen", "plumb\u00ading", [5, "plumbing"]],
    ["a control character", "a\u0007b", [1, "ab"]],
    ["a joiner between letters", "a\u200db", [1, "ab"]],
    ["a selector behind a letter", "a\ufe0fb", [1, "ab"]],
    ["inside a merge field", "{{owner.\u200bfirst_name}}", [8, "{{owner.first_name}}"]],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each(["👨‍👩‍👧", "❤️", "1️⃣ job", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👍🏽", "क्‍ष", "mañana\u00a0sí", "a\r\n\tb"])(
    "leaves %s alone",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it("says it once: the rule for costly letters is silent about it", () => {
    expect(findingsUnder("chars.ucs2", "Hi\u200b there")).toEqual([]);
  });
});
