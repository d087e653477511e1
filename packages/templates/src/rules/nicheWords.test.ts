import { describe, expect, it } from "vitest";
import { checkCopy } from "../checkCopy.ts";
import { nicheOf } from "../niches/niches.ts";
import { findingsUnder, inShort } from "./testing.ts";

const [avoided = ""] = nicheOf("contractor").words.en.avoid;

describe("words.niche", () => {
  it("names what texts of the trade leave out", () => {
    expect(findingsUnder("words.niche", `It's Sam, about the ${avoided} you wanted.`)).toMatchObject([
      { rule: "W02", severity: "warning", weight: 3, saw: avoided, fix: null },
    ]);
  });

  it("knows no trade of another business", () => {
    expect(inShort("words.niche", `It's Sam, about the ${avoided} you wanted.`, { niche: "other" })).toEqual(
      [],
    );
  });

  it("lets the business allow it", () => {
    const ownWords = { avoid: [], allow: [avoided] };
    expect(inShort("words.niche", `It's Sam, about the ${avoided} you wanted.`, { ownWords })).toEqual([]);
  });

  it("said again what a graver rule had said", () => {
    const said = checkCopy("It's Sam. Text us your symptoms?", { niche: "medical" }).findings;
    const spans = said.flatMap(({ rule, span }) =>
      rule === "W02" || rule === "D08" ? [[rule, span?.from]] : [],
    );
    expect(spans).toEqual([["D08", 23]]);
  });
});
