import { describe, expect, it } from "vitest";
import { findingsUnder } from "./testing.ts";

const SAMPLE =
  "Hi, it's {{owner.first_name}} at {{business.name}}. Sorry I missed your call. What's going on, and what's the address? Reply STOP to opt out.";
const messages = (text: string, registeredSamples: string[] = [SAMPLE]) =>
  findingsUnder("sample.mismatch", text, { registeredSamples }).map(({ message }) => message);

describe("sample.mismatch", () => {
  it("is content with a text that says about the same, names filled in or not", () => {
    expect(
      messages("Hey, it's Sam at Harbor Plumbing. Sorry I missed your call. What's the address?"),
    ).toEqual([]);
  });

  it("warns of one that says something else", () => {
    expect(
      messages("Harbor Plumbing: our crew has openings on Tuesday for drain cleaning, interested?"),
    ).toEqual([
      "Register this text with your carrier as a sample: it is no longer like the ones you have there.",
    ]);
  });

  it.each([
    ["harborplumbing.com", "link"],
    ["207-555-0142", "phone number"],
    ["$50", "price"],
  ])("warns of %s, which no sample has", (thing, what) => {
    const text = SAMPLE.replace("Sorry", `${thing} - sorry`);
    expect(messages(text)).toEqual([
      `Register a sample with a ${what} in it, or take it out: none of yours has one.`,
    ]);
    expect(messages(text, [SAMPLE, text])).toEqual([]);
  });

  it("asks nothing where nothing is registered", () => {
    expect(messages("Anything", [])).toEqual([]);
  });
});
