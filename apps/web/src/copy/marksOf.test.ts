import { describe, expect, it } from "vitest";
import { marksOf } from "./marksOf.ts";

describe("the marks in a text", () => {
  it("are merge fields and the words that findings are about, the worst of them where they overlap", () => {
    const text = "Hi {{contact.first_name}}, call ASAP!!";
    const from = text.indexOf("call");
    expect(
      marksOf(text, [
        { span: { from: 3, to: 25 }, severity: "error" },
        { span: { from, to: text.length }, severity: "info" },
        { span: { from: from + 5, to: from + 9 }, severity: "warning" },
        { span: null, severity: "error" },
      ]),
    ).toEqual([
      { from: 0, text: "Hi ", field: false, severity: null },
      { from: 3, text: "{{contact.first_name}}", field: true, severity: "error" },
      { from: 25, text: ", ", field: false, severity: null },
      { from: 27, text: "call ", field: false, severity: "info" },
      { from: 32, text: "ASAP", field: false, severity: "warning" },
      { from: 36, text: "!!", field: false, severity: "info" },
    ]);
  });

  it("cover the text whatever the spans say", () => {
    const text = "Too long by far";
    const marks = marksOf(text, [
      { span: { from: 4, to: 4_000 }, severity: "error" },
      { span: { from: 90, to: 95 }, severity: "error" },
    ]);
    expect(marks.map((mark) => mark.text).join("")).toBe(text);
    expect(marksOf("", [])).toEqual([]);
  });
});
