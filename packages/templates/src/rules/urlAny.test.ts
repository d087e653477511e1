import { describe, expect, it } from "vitest";
import { findingsUnder } from "./testing.ts";

const found = (text: string, context = {}) =>
  findingsUnder("url.any", text, context).map(({ severity, weight, saw }) => [severity, weight, saw]);

describe("url.any", () => {
  it("warns of a link in a first text, more of one at its end", () => {
    expect(found("See harborplumbing.com for hours, ok?")).toEqual([["warning", 6, "harborplumbing.com"]]);
    expect(found("Book here: https://harborplumbing.com/book?a=1.")).toEqual([
      ["warning", 10, "https://harborplumbing.com/book?a=1"],
    ]);
    expect(found("www.harborplumbing.com")).toEqual([["warning", 10, "www.harborplumbing.com"]]);
  });

  it("counts what stands before the opt-out line as the end", () => {
    expect(found("Book: harborplumbing.com. Reply STOP to opt out.")[0]?.[1]).toBe(10);
  });

  it("leaves shortened and insecure links to their rule, and says one thing of two links", () => {
    expect(found("See bit.ly/a or http://harbor.com")).toEqual([]);
    expect(found("See harbor.com or harbor.net, ok?")).toHaveLength(1);
  });

  it.each([
    "Mail sam@harbor.com",
    "Sorry.me too",
    "Open 9 a.m. to 5 p.m.",
    "No. 5, e.g. a leak",
    "It's 2.5 miles",
  ])("sees no link in %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("has nothing against one in a later text", () => {
    expect(found("Here it is: harborplumbing.com", { purpose: "followUp" })).toEqual([]);
  });
});
