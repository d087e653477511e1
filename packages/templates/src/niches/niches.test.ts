import { describe, expect, it } from "vitest";
import { checkCopy } from "../checkCopy.ts";
import type { CopyContext } from "../copy.ts";
import { isGsm7 } from "../gsm7.ts";
import { parseTemplate } from "../parseTemplate.ts";
import { NICHES, nicheOf, starterTexts } from "./niches.ts";

const starters = NICHES.flatMap((niche) =>
  niche.starters.map((starter) => ({ niche, starter, id: starter.id })),
);

describe("starter texts", () => {
  it("are three for each of three niches, under ids of their own", () => {
    expect(NICHES.map(({ id, starters }) => [id, starters.length])).toEqual([
      ["contractor", 3],
      ["professional", 3],
      ["appointment", 3],
    ]);
    expect(new Set(starters.map(({ id }) => id)).size).toBe(9);
  });

  it.each(starters)(
    "$id costs one segment, is cheap to the last letter, and passes without a finding",
    ({ niche, starter }) => {
      const state = starter.when === "any" ? undefined : starter.when;
      const report = checkCopy(starter.text, {
        values: {},
        profile: niche.sampleProfile,
        niche: niche.id,
        state,
      });
      expect(report).toMatchObject({ score: 100, passes: true, findings: [] });
      expect(report.longest.count.segments).toBe(1);
      expect(isGsm7(starter.text)).toBe(true);
    },
  );

  it.each(starters)("$id says who writes, by merge fields alone", ({ starter }) => {
    const tokens = parseTemplate(starter.text).parts.flatMap((part) =>
      part.type === "field" ? [part.token] : [],
    );
    expect(tokens).toEqual(expect.arrayContaining(["owner.first_name", "business.name"]));
  });

  it.each(starters)(
    "$id still costs at most two segments for the longest names, with a line about opting out",
    ({ niche, starter }) => {
      const context: CopyContext = {
        values: {},
        profile: { businessName: "Harbor View Plumbing and Heating", ownerFirstName: "Christopher" },
        niche: niche.id,
      };
      const report = checkCopy(`${starter.text} Reply STOP to opt out.`, context);
      expect(report.passes).toBe(true);
      expect(report.longest.count.segments).toBeLessThanOrEqual(2);
    },
  );
});

describe("niches", () => {
  it("speak GSM-7 only, in every slot", () => {
    for (const niche of NICHES) {
      const { open, closed, any } = niche.reasons;
      const asks = niche.asks.map(({ text }) => text);
      const words = [...niche.openers, ...open, ...closed, ...any, ...asks, ...niche.closes];
      expect(words.filter((text) => !isGsm7(text))).toEqual([]);
    }
  });

  it("are named in the error when an id is none of them", () => {
    expect(() => starterTexts("bakery")).toThrow(
      'No niche "bakery". There are: contractor, professional, appointment.',
    );
    expect(nicheOf("contractor").id).toBe("contractor");
  });
});
