import { describe, expect, it } from "vitest";
import { NICHES, nicheOf } from "../niches/niches.ts";
import { draftFromGrammar, sampleContext } from "./draftFromGrammar.ts";

describe("draftFromGrammar", () => {
  it("gives the same drafts for the same seed, and others for another", () => {
    const texts = (seed: number) =>
      draftFromGrammar("contractor", { seed, count: 4 }).map(({ text }) => text);
    expect(texts(7)).toEqual(texts(7));
    expect(texts(7)).not.toEqual(texts(8));
  });

  it("gives drafts that pass, best first, and differ from one another, for every niche, state and seed", () => {
    for (const niche of NICHES) {
      for (const state of [undefined, "open", "closed"] as const) {
        for (let seed = 0; seed < 20; seed++) {
          const drafts = draftFromGrammar(niche.id, {
            seed,
            count: 4,
            context: { ...sampleContext(niche), state },
          });
          expect(drafts).toHaveLength(4);
          expect(new Set(drafts.map(({ text }) => text)).size).toBe(4);
          expect(new Set(drafts.map(({ angle }) => angle)).size).toBeGreaterThanOrEqual(3);
          for (const { report, source } of drafts) {
            expect(report.passes).toBe(true);
            expect(report.longest.count.segments).toBeLessThanOrEqual(2);
            expect(source).toBe("grammar");
          }
        }
      }
    }
  });

  it("never says that you are on a job while you are closed", () => {
    const contractor = nicheOf("contractor");
    const context = { ...sampleContext(contractor), state: "closed" as const };
    const texts = draftFromGrammar("contractor", { seed: 1, count: 8, context }).map(({ text }) => text);
    expect(texts.filter((text) => contractor.reasons.open.some((reason) => text.includes(reason)))).toEqual(
      [],
    );
  });
});
