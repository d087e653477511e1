import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CopyReport, checkCopy } from "./checkCopy.ts";
import type { CopyContext } from "./copy.ts";
import type { CopyFinding } from "./finding.ts";
import { HUMAN_TEXTS } from "./golden/humanTexts.ts";
import { PIECES } from "./golden/pieces.ts";
import { ROBOTIC_TEXTS } from "./golden/roboticTexts.ts";
import type { Language } from "./language.ts";
import { PURPOSES } from "./niches/niche.ts";

/** Thousands of texts on a busy machine. */
const LONG = { timeout: 180_000 };

const IN_WORDS: Readonly<Record<Language, { important: string; menu: string }>> = {
  en: { important: "Your call is important to us.", menu: "Reply 1 for sales, 2 for service." },
  es: {
    important: "Su llamada es importante para nosotros.",
    menu: "Responda 1 para ventas, 2 para servicio.",
  },
};

const NOISE: Readonly<Record<Language, readonly string[]>> = {
  en: ["Your call is important to us.", "Press 1 for sales", "FREE OFFER", "CLICK NOW"],
  es: ["Su llamada es importante para nosotros.", "Marque 1 para ventas", "OFERTA GRATIS", "LLAME AHORA"],
};

interface Case {
  text: string;
  context: CopyContext;
  language: Language;
}

/** Texts put together from pieces, and golden ones, in every kind of context. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    language: fc.constantFrom<Language>("en", "es"),
    golden: fc.option(fc.constantFrom(...HUMAN_TEXTS, ...ROBOTIC_TEXTS), { freq: 3 }),
    picks: fc.array(fc.nat(200), { minLength: 1, maxLength: 11 }),
    state: fc.constantFrom(undefined, "open" as const, "closed" as const),
    purpose: fc.constantFrom(...PURPOSES),
    callbackMinutes: fc.constantFrom(null, 30, 120),
    optOut: fc.constantFrom(undefined, "append" as const, "write" as const),
    niche: fc.constantFrom("contractor", "dental", "other"),
  })
  .map(({ language, golden, picks, niche, ...more }) => {
    const spoken = golden?.language ?? language;
    const pieces = PIECES[spoken];
    const text = golden?.text ?? picks.map((pick) => pieces[pick % pieces.length]).join(" ");
    const profile = golden?.profile ?? { businessName: "Harbor Plumbing", ownerFirstName: "Sam" };
    const ownWords = { avoid: [{ phrase: "call us", instead: "text us" }], allow: ["free estimate"] };
    const context: CopyContext = {
      values: {},
      profile,
      niche: golden?.niche ?? niche,
      language: spoken,
      ownWords,
      ...more,
    };
    return { text, context, language: spoken };
  })
  // Of a text that may be empty nothing else is said, so any word makes it better.
  .filter(({ text, context }) =>
    checkCopy(text, context).findings.every(({ code }) => code !== "text.empty"),
  );

const isOfCost = (code: string) => /^(?:chars|length)\./.test(code);

const toneWeight = (findings: readonly CopyFinding[]) =>
  findings.reduce((sum, { code, weight }) => sum + (isOfCost(code) ? 0 : weight), 0);

const scoreOf = (text: string, context: CopyContext) => checkCopy(text, context).score;

describe("checkCopy, whatever the text", () => {
  it("gives no more for a stock phrase, an exclamation mark or a menu", LONG, () => {
    fc.assert(
      fc.property(cases, ({ text, context, language }) => {
        const before = scoreOf(text, context);
        const { important, menu } = IN_WORDS[language];
        const sentence = /[.!?…]$/.test(text) ? text : `${text}.`;
        expect(scoreOf(`${sentence} ${important}`, context)).toBeLessThanOrEqual(
          Math.max(before, scoreOf(sentence, context)),
        );
        expect(scoreOf(`${sentence} ${menu}`, context)).toBeLessThanOrEqual(
          Math.max(before, scoreOf(sentence, context)),
        );
        expect(scoreOf(`${text}!`, context)).toBeLessThanOrEqual(before);
      }),
      { seed: 21, numRuns: 800 },
    );
  });

  it(
    "gives an unknown business no more for a phone system's words, before the text or behind it",
    LONG,
    () => {
      const better = [...HUMAN_TEXTS, ...ROBOTIC_TEXTS].flatMap(
        ({ text, niche, language, state, purpose }) => {
          const unknown = { niche, language, state, purpose };
          const before = Math.max(checkCopy(text, unknown).score, checkCopy(`${text}.`, unknown).score);
          return NOISE[language]
            .flatMap((noise) => [`${text} ${noise}`, `${noise} ${text}`, `${noise}. ${text}`])
            .filter((noisy) => checkCopy(noisy, unknown).score > before);
        },
      );
      expect(better).toEqual([]);
    },
  );

  it("takes no less off a text without the name of the business, but for what it costs", LONG, () => {
    fc.assert(
      fc.property(cases, ({ text, context }) => {
        const name = context.profile.businessName;
        const without = text.replaceAll("{{business.name}}", "").replaceAll(name, "");
        fc.pre(without !== text);
        const findings = checkCopy(without, context).findings;
        fc.pre(findings.every(({ code }) => code !== "text.empty"));
        expect(toneWeight(findings)).toBeGreaterThanOrEqual(toneWeight(checkCopy(text, context).findings));
      }),
      { seed: 22, numRuns: 800 },
    );
  });

  it("judges straight and curly apostrophes alike, but for what they cost", LONG, () => {
    fc.assert(
      fc.property(cases, ({ text, context }) => {
        const tone = (each: string) =>
          checkCopy(each, context)
            .findings.filter(({ code }) => !isOfCost(code))
            .map(({ code, weight }) => `${code} ${weight}`);
        expect(tone(text.replaceAll("'", "’"))).toEqual(tone(text.replaceAll("’", "'")));
      }),
      { seed: 23, numRuns: 500 },
    );
  });

  it("offers repairs that mend what they say, never lower the score, and leave words to send", LONG, () => {
    fc.assert(
      fc.property(cases, ({ text, context }) => {
        const before = checkCopy(text, context);
        for (const { fix, code, saw } of before.findings) {
          if (fix === null) continue;
          const after = checkCopy(fix.text, context);
          expect(fix.text.trim()).not.toBe("");
          expect(after.score).toBeGreaterThanOrEqual(before.score);
          // What it saw is there one time less, or weighs less, so that applying repairs again and again ends.
          const seen = ({ findings }: CopyReport) =>
            findings.filter((each) => each.code === code && each.saw === saw);
          const weight = (report: CopyReport) => seen(report).reduce((sum, each) => sum + each.weight, 0);
          // A shorter text may still be a segment too long.
          const mends =
            isOfCost(code) || seen(after).length < seen(before).length || weight(after) < weight(before);
          expect([code, fix, mends]).toEqual([code, fix, true]);
        }
      }),
      { seed: 24, numRuns: 800 },
    );
  });

  it("never takes fewer segments for longer values", LONG, () => {
    fc.assert(
      fc.property(cases, ({ text, context }) => {
        const { typical, longest } = checkCopy(text, context);
        expect(longest.count.segments).toBeGreaterThanOrEqual(typical.count.segments);
      }),
      { seed: 25, numRuns: 500 },
    );
  });

  it("points at the words that it saw", LONG, () => {
    fc.assert(
      fc.property(cases, ({ text, context }) => {
        for (const { span, saw } of checkCopy(text, context).findings) {
          expect(saw).toBe(span === null ? null : text.slice(span.from, span.to));
        }
      }),
      { seed: 26, numRuns: 500 },
    );
  });
});
