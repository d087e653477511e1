import { describe, expect, it } from "vitest";
import { checkCopy } from "../checkCopy.ts";
import type { CopyContext } from "../copy.ts";
import { type Niche, PURPOSES } from "../niches/niche.ts";
import { NICHES, nicheOf } from "../niches/niches.ts";
import { composed, draftFromGrammar, sampleContext } from "./draftFromGrammar.ts";
import { grammarSlots } from "./grammarSlots.ts";
import { REASONS_AT_ANY_HOUR } from "./purposePhrases.ts";
import { toneOf } from "./toneOf.ts";

const LANGUAGES = ["en", "es"] as const;
const PLACES = NICHES.flatMap((niche) =>
  LANGUAGES.map((language) => ({ name: `${niche.id} ${language}`, niche, language })),
);

/** Whoever answers, the business is what one has been to, or is a client of. */
const MAY_MIX =
  /did for you|with us|of ours|have we worked|worked with you|see us|caught us|we talk|nos fue/i;

/** As a business writes that has decided nothing: the line about STOP is added, and counts. */
function contextOf(niche: Niche, more: Partial<CopyContext>): CopyContext {
  return { ...sampleContext(niche), optOut: "append", ...more };
}

/** Different drafts that pass in one segment, up to `enough`. */
function reachable(niche: Niche, context: CopyContext, enough: number): number {
  const texts = new Set<string>();
  for (const { text } of composed(grammarSlots(niche, context), context, { seed: 1, purposeAsks: true })) {
    const { passes, typical } = checkCopy(text, context);
    if (passes && typical.count.segments === 1) texts.add(text);
    if (texts.size === enough) break;
  }
  return texts.size;
}

describe("draftFromGrammar", () => {
  it("gives the same drafts for the same seed, and others for another", () => {
    const texts = (seed: number) =>
      draftFromGrammar("contractor", { seed, count: 4 }).map(({ text }) => text);
    expect(texts(7)).toEqual(texts(7));
    expect(texts(7)).not.toEqual(texts(8));
  });

  it.each(PLACES)("reaches a hundred passing drafts of one segment: $name", ({ niche, language }) => {
    for (const state of ["open", "closed"] as const) {
      expect([state, reachable(niche, contextOf(niche, { language, state }), 100)]).toEqual([state, 100]);
    }
  });

  it.each(PLACES)("gives passing drafts for every purpose, state and seed: $name", ({ niche, language }) => {
    for (const purpose of PURPOSES) {
      const states =
        purpose === "missedCall" ? ([undefined, "open", "closed"] as const) : ([undefined] as const);
      for (const state of states) {
        const context = contextOf(niche, { language, state, purpose });
        const drafts = draftFromGrammar(niche.id, { seed: 5, count: 4, context });
        expect(drafts.map(({ report }) => report.passes)).toEqual([true, true, true, true]);
        expect(new Set(drafts.map(({ text }) => text)).size).toBe(4);
        expect(Math.max(...drafts.map(({ report }) => report.typical.count.segments))).toBe(1);
        if (purpose !== "wrongNumber")
          expect(new Set(drafts.map(({ angle }) => angle)).size).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it.each(PLACES)("says it in three ways when asked for one: $name", ({ niche, language }) => {
    const context = contextOf(niche, { language });
    for (const angle of ["question", "either-or", "details"] as const) {
      const drafts = draftFromGrammar(niche.id, { seed: 2, count: 3, context, angle });
      expect(drafts.length).toBeGreaterThanOrEqual(1);
      const asked = niche.words[language].asks.some((ask) => ask.angle === angle);
      if (asked) expect(new Set(drafts.map((draft) => draft.angle))).toEqual(new Set([angle]));
    }
  });

  it.each(PLACES)("sounds brisk or warm as it is asked to: $name", ({ niche, language }) => {
    const context = contextOf(niche, { language });
    const mean = (tone: number) => {
      const drafts = draftFromGrammar(niche.id, { seed: 3, count: 4, context, tone });
      return drafts.reduce((sum, { text }) => sum + toneOf(text, language), 0) / drafts.length;
    };
    expect(mean(1) - mean(-1)).toBeGreaterThan(0.25);
  });

  it.each(PLACES)(
    "once began three drafts alike and ended them on nonsense: $name",
    ({ niche, language }) => {
      const PERSONS = {
        I: /\bI(?:'m|'ve)?\b|contesté|pude\b/,
        we: /\bwe(?! were closed)\b|contestamos|pudimos/i,
      };
      for (const purpose of ["missedCall", "afterHours", "voicemail", "followUp"] as const) {
        const context = contextOf(niche, { language, purpose });
        const drafts = draftFromGrammar(niche.id, { seed: 9, count: 3, context });
        const whole = new Set(Object.values(niche.words[language].texts[purpose]));
        const openings = drafts.map(({ text }) => text.split(". ")[0]);
        expect(new Set(openings).size).toBe(drafts.length);
        for (const { text, angle } of drafts.filter((draft) => !whole.has(draft.text))) {
          const said = text.replace(/[Ww]e're closed|Ya cerramos|[Ee]stamos \p{L}+/gu, "");
          const bound = niche.words[language].closes.find(
            (close) => typeof close !== "string" && text.endsWith(close.text),
          );
          if (typeof bound === "object")
            expect([purpose, bound.after]).toEqual([purpose, expect.arrayContaining([angle])]);
          if (purpose === "followUp" || purpose === "voicemail") expect(bound).toBeUndefined();
          expect({
            text,
            mixes: PERSONS.I.test(said) && PERSONS.we.test(said) && !MAY_MIX.test(text),
          }).toEqual({ text, mixes: false });
        }
      }
    },
  );

  it("once had no reason to give without knowing the hour", () => {
    const drafts = draftFromGrammar("hvac", { seed: 4, count: 3 });
    expect(drafts.some(({ text }) => REASONS_AT_ANY_HOUR.en.I.some((reason) => text.includes(reason)))).toBe(
      true,
    );
  });

  it("once asked a closed restaurant's caller what to cook", () => {
    const context = contextOf(nicheOf("restaurant"), { purpose: "afterHours" });
    const texts = draftFromGrammar("restaurant", { seed: 2, count: 8, context }).map(({ text }) => text);
    expect(texts.filter((text) => text.includes("What would you like to order?"))).toEqual([]);
  });

  it("never says that you are on a job while you are closed", () => {
    const contractor = nicheOf("contractor");
    const context = { ...sampleContext(contractor), state: "closed" as const };
    const texts = draftFromGrammar("contractor", { seed: 1, count: 8, context }).map(({ text }) => text);
    expect(
      texts.filter((text) => contractor.words.en.reasons.open.some((reason) => text.includes(reason))),
    ).toEqual([]);
  });
});
