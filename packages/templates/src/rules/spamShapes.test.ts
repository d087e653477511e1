import { describe, expect, it } from "vitest";
import { findingsUnder } from "./testing.ts";

const found = (text: string) => findingsUnder("spam.shapes", text).map(({ saw, fix }) => [saw, fix?.text]);

describe("spam.shapes", () => {
  it.each([
    ["Save $$$ now", "$$$", "Save now"],
    ["What???", "???", "What?"],
    ["A F R E E quote", "A F R E E", "AFREE quote"],
    ["It's g.r.e.a.t", "g.r.e.a.t", "It's great"],
    ["Quick ca$h", "ca$h", "Quick cash"],
    ["*** News ***", "***", "News"],
  ])("mends %s", (text, saw, fix) => {
    expect(found(text)).toEqual([[saw, fix]]);
  });

  it("mends all of them in one go", () => {
    expect(found("Save $$$ on f.r.e.e stuff???")).toEqual([["$$$", "Save on free stuff?"]]);
  });

  it.each([
    "Open 9 a.m. to 5 p.m., e.g. today",
    "In the U.S. only",
    "Plan A, B or C?",
    "It's $5",
    "Really?? Yes!!!",
    "Hi {{contact.first_name|there}}, it's {{owner.first_name}}",
  ])("has nothing against %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
