import { describe, expect, it } from "vitest";
import { findingsUnder, inShort } from "./testing.ts";

describe("chars.markup", () => {
  it.each([
    ["<b>Hi</b>, it's Sam at Harbor Plumbing.", "<b>", "Hi, it's Sam at Harbor Plumbing."],
    ["Hi,&nbsp;it's Sam<br/>at Harbor Plumbing.", "&nbsp;", "Hi, it's Sam at Harbor Plumbing."],
    ["Sam &amp; Co at Harbor Plumbing.", "&amp;", "Sam & Co at Harbor Plumbing."],
  ])("takes the tags out of %s", (text, saw, plain) => {
    expect(inShort("chars.markup", text)).toEqual([[saw, 10, plain]]);
  });

  it.each(["It's 3 < 5 and 5 > 3.", "Sam & Ana", "<name>"])("finds none in %s", (text) => {
    expect(findingsUnder("chars.markup", text)).toEqual([]);
  });

  it.each(["%NAME%", "<name>", "<First name>"])("and %s is a hole that nobody filled", (hole) => {
    expect(findingsUnder("merge.unresolved", `Hi ${hole}, it's Sam.`)).toHaveLength(1);
  });
});
