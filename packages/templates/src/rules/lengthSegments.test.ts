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

  it("offers plain punctuation when that alone saves a segment", () => {
    const text = `${"a".repeat(80)} — ${"a".repeat(60)}`;
    expect(findingsUnder("length.segments", text)[0]?.fix).toEqual({
      label: "Use plain punctuation",
      text: text.replace("—", "-"),
    });
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
});
