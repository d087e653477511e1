import { describe, expect, it } from "vitest";
import { NICHES, nicheOf } from "../niches/niches.ts";
import { unsupportedFacts } from "./unsupportedFacts.ts";

const niche = nicheOf("contractor");

function complaints(text: string, told = ""): string[] {
  return unsupportedFacts(text, { told, niche }).map(({ message }) => message);
}

describe("unsupportedFacts", () => {
  it.each([
    ["Call us on 555-010-0142.", 'Take out "555-010-0142": a number that was not given.'],
    ["Quotes from $49.", 'Take out "$49": a price that was not given.'],
    ["It's twenty dollars.", 'Take out "dollars": a price that was not given.'],
    ["Book at harborplumbing.com today.", 'Take out "harborplumbing.com": a link that was not given.'],
    ["See https://x.test/a.", 'Take out "https://x.test/a": a link that was not given.'],
    ["Write to sam@harbor.", 'Take out "sam@harbor.": an address for email that was not given.'],
    ["I can come Tuesday.", 'Take out "Tuesday": a day that was not given.'],
    ["Hi, this is Mike at {{business.name}}.", 'Take out "Mike": a name that was not given.'],
    ["Mike here from {{business.name}}.", 'Take out "Mike": a name that was not given.'],
    ["Hi {{contact.first_name|Karen}}, it's me.", 'Take out "Karen": a name that was not given.'],
    ["We serve all of Springfield.", 'Take out "Springfield": a name that was not given.'],
    ["Want a free estimate?", 'Take out "free estimate": a claim that was not given.'],
    ["We're fully licensed.", 'Take out "fully licensed": a claim that was not given.'],
  ])("%s", (text, message) => {
    expect(complaints(text)).toEqual([message]);
  });

  it("lets a fact pass that the owner gave, as a whole word", () => {
    expect(complaints("We serve Springfield, quotes from $49.", "Springfield only; quotes from $49")).toEqual(
      [],
    );
    expect(complaints("I'll call within 5 minutes.", "15 minutes")).toEqual([
      'Take out "5": a number that was not given.',
    ]);
  });

  it("has no quarrel with our own texts, nor with everyday words", () => {
    for (const each of NICHES) {
      for (const { text } of each.starters)
        expect(unsupportedFacts(text, { told: "", niche: each })).toEqual([]);
    }
    expect(complaints("Feel free to text. Is your AC out? When are you free? Hey There, Sorry.")).toEqual([]);
  });

  it("wants English when English was asked for", () => {
    expect(complaints("Hola, soy {{owner.first_name}}. Disculpe, ¿que necesita?")).toEqual([
      "Write it in English.",
    ]);
  });
});
