import { describe, expect, it } from "vitest";
import { findingsUnder } from "./testing.ts";

const found = (text: string) =>
  findingsUnder("length.segments", text).map(({ severity, weight, message }) => ({
    severity,
    weight,
    message,
  }));

describe("length.segments", () => {
  it("says nothing of one segment", () => {
    expect(found("a".repeat(160))).toEqual([]);
  });

  it("says what two cost, and how little has to go", () => {
    expect(found("a".repeat(161))).toEqual([
      {
        severity: "info",
        weight: 2,
        message: "Cut 1 character and every text costs one segment instead of two.",
      },
    ]);
  });

  it("warns of three, and refuses four", () => {
    expect(found("a".repeat(310))).toEqual([
      { severity: "warning", weight: 10, message: "Cut 4 characters to send two segments instead of three." },
    ]);
    expect(found("a".repeat(460))).toEqual([
      {
        severity: "error",
        weight: 30,
        message: "Cut 1 character: this goes out as 4 segments, and 3 is the most.",
      },
    ]);
  });

  it("plans for the longest names, and says whose", () => {
    expect(found(`${"a".repeat(300)}{{contact.first_name|x}}`)).toEqual([
      {
        severity: "warning",
        weight: 4,
        message: "Cut a little: with a long Caller's first name this goes out as 3 segments.",
      },
    ]);
  });

  it("offers plain punctuation where that alone makes a refused text fit, and leaves it to its own rule else", () => {
    const text = `${"a".repeat(80)} — ${"a".repeat(60)}`;
    expect(findingsUnder("length.segments", text, { maxSegments: 2 })[0]?.fix).toEqual({
      label: "Use plain punctuation",
      text: text.replace("—", "-"),
    });
    expect(findingsUnder("length.segments", text)).toEqual([]);
  });

  it("refuses what is no text any more, without reading it", () => {
    expect(found("a".repeat(1_000_000))).toEqual([
      {
        severity: "error",
        weight: 100,
        message: "Cut 998000 characters and more: a text is a few sentences.",
      },
    ]);
  });

  it("goes by what the business allows", () => {
    const messages = (text: string, maxSegments: number) =>
      findingsUnder("length.segments", text, { maxSegments }).map(({ severity, message }) => [
        severity,
        message,
      ]);
    expect(messages("a".repeat(161), 1)).toEqual([
      ["error", "Cut 1 character: this goes out as 2 segments, and 1 is all that you allow."],
    ]);
    expect(messages("a".repeat(470), 5)).toEqual([
      ["warning", "Cut 11 characters to send three segments instead of four."],
    ]);
  });

  it("counts the line that Ringback adds, and says so", () => {
    const [finding] = findingsUnder("length.segments", `Is it on? ${"a".repeat(130)}.`, { optOut: "append" });
    expect(finding?.message).toBe(
      'Cut 4 characters and every text costs one segment instead of two. "Reply STOP to opt out." takes 23 of them.',
    );
  });

  it("offers fewer words when they save a segment, and nothing when they do not", () => {
    const text = `Sorry I missed you, I am on a job at the moment. ${"a".repeat(90)}, ok? Thank you so much!`;
    expect(findingsUnder("length.segments", text)[0]?.fix).toEqual({
      label: "Say it in fewer words",
      text: `Sorry I missed you, I am on a job at the moment. ${"a".repeat(90)}, ok?`,
    });
    expect(findingsUnder("length.segments", "a".repeat(170))[0]?.fix).toBeNull();
  });

  it("plans for phone companies that keep an emoji whole", () => {
    const text = `${"a".repeat(65)}👍🏽${"a".repeat(65)}`;
    expect(findingsUnder("length.segments", text)[0]?.message).toBe(
      "Cut a little, or take out an emoji: some phone companies make up to 3 segments of this.",
    );
  });
});
