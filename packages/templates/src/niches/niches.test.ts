import { describe, expect, it } from "vitest";
import { type CopyReport, checkCopy } from "../checkCopy.ts";
import type { CopyContext } from "../copy.ts";
import { countSegments, type SegmentCount } from "../countSegments.ts";
import { foldForText } from "../foldForText.ts";
import { isGsm7 } from "../gsm7.ts";
import type { Language } from "../language.ts";
import { OPT_OUT_LINES } from "../optOutLine.ts";
import { parseTemplate } from "../parseTemplate.ts";
import { LENGTHS, type Niche, PURPOSES } from "./niche.ts";
import { NICHES, nicheOf } from "./niches.ts";
import { type NicheText, nicheTexts } from "./nicheText.ts";
import { draftsOf, saysAtWork, saysClosed, slotTexts } from "./testing.ts";

const SPOKEN: readonly { niche: Niche; language: Language; name: string }[] = NICHES.flatMap((niche) =>
  (["en", "es"] as const).map((language) => ({ niche, language, name: `${niche.id} in ${language}` })),
);

/** Names that are as long as names get, and names with letters that GSM-7 lacks as a profile keeps them: folded. */
const LONGEST_PROFILE = { businessName: "Harbor View Plumbing and Heating", ownerFirstName: "Christopher" };
const ACCENTED_PROFILE = {
  businessName: foldForText("Peña & Zoë Núñez"),
  ownerFirstName: foldForText("José Ángel"),
};

/** A caller's first name: a usual one, nobody's, and names that would make a text cost double. */
const CALLERS: readonly (string | null | undefined)[] = [undefined, null, "Zoë", "José Ángel", "Christopher"];

/** A segment less the longest names (11 and 32) and the opt-out line with the space before it: 94 in English, 74 in Spanish. */
function mostFixedSeptets(language: Language): number {
  return 160 - 11 - 32 - 1 - OPT_OUT_LINES[language].length;
}

/** Texts with more of their words in common are one text. */
const TOO_ALIKE = 0.7;

describe.each(SPOKEN)("$name", ({ niche, language }) => {
  const texts = nicheTexts(niche, language);

  it("has a text of every length for every purpose, each under an id of its own", () => {
    const wanted = PURPOSES.flatMap((purpose) =>
      LENGTHS.map((length) => `${niche.id}.${language}.${purpose}.${length}`),
    );
    expect(texts.map(({ id }) => id)).toEqual(wanted);
    expect(new Set(wanted).size).toBe(15);
  });

  it("passes with every text, whoever owns the business and whoever calls, at every hour it is sent", () => {
    const failed = texts.flatMap((text) =>
      [niche.sampleProfile, LONGEST_PROFILE, ACCENTED_PROFILE].flatMap((profile) =>
        CALLERS.flatMap((caller) =>
          statesOf(text).flatMap((state) => {
            const values = caller === undefined ? {} : { "contact.first_name": caller };
            return complaint(text, check(text, { profile, values, state }));
          }),
        ),
      ),
    );
    expect([...new Set(failed)]).toEqual([]);
  });

  it("fits its short texts into one segment at their longest, the medium ones as a rule, the long ones into two", () => {
    const tooLong = texts.flatMap((text) => {
      const typical = check(text, { profile: niche.sampleProfile }).typical.count;
      const longest = check(text, { profile: LONGEST_PROFILE }).longest.count;
      const over = (most: number, { segments, units }: SegmentCount) =>
        segments > most ? [`${text.id}: ${units} septets`] : [];
      if (text.length === "short") return over(1, longest);
      return [...(text.length === "medium" ? over(1, typical) : []), ...over(2, longest)];
    });
    expect(tooLong).toEqual([]);
    const shortFixed = texts.filter(({ length }) => length === "short").map(fixedSeptets);
    expect(Math.max(...shortFixed)).toBeLessThanOrEqual(mostFixedSeptets(language));
  });

  it("says who writes, by merge fields, in every text and every opening", () => {
    const { openers } = niche.words[language];
    const nameless = [...texts.map(({ text }) => text), ...openers].filter(
      (text) => !text.includes("{{owner.first_name}}") || !text.includes("{{business.name}}"),
    );
    expect(nameless).toEqual([]);
    expect(openers.filter((text) => text.includes("{{contact.first_name|")).length).toBeGreaterThan(0);
  });

  it("asks one thing in every text but the answer to a wrong number, which asks nothing", () => {
    const questions = texts.map(({ id, purpose, text }) => ({
      id,
      asked: text.split("?").length - 1,
      wanted: purpose === "wrongNumber" ? 0 : 1,
    }));
    expect(questions.filter(({ asked, wanted }) => asked !== wanted)).toEqual([]);
  });

  it("speaks GSM-7 in every slot and every text, each said once, with no mark of a machine", () => {
    const all = [...slotTexts(niche.words[language]), ...texts.map(({ text }) => text)];
    expect(all.filter((text) => !isGsm7(text))).toEqual([]);
    expect(all.filter((text) => /[!¡]|https?:|www\.|[$€£]|\d/.test(text.replaceAll("911", "")))).toEqual([]);
    expect(all.filter((text) => / {2}|^ | $/.test(text))).toEqual([]);
    expect(all.filter((text) => parseTemplate(text).findings.length > 0)).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  it("has no two texts for one purpose that say the same in other lengths", () => {
    const alike = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => other.purpose === one.purpose && likeness(one.text, other.text) > TOO_ALIKE)
        .map((other) => `${one.id} and ${other.id}`),
    );
    expect(alike).toEqual([]);
  });

  it("keeps to its own list of words to avoid", () => {
    const { avoid } = niche.words[language];
    expect(avoid.length).toBeGreaterThanOrEqual(3);
    const said = texts.flatMap(({ id, text }) =>
      avoid
        .filter((phrase) => wordsOf(text).join(" ").includes(wordsOf(phrase).join(" ")))
        .map((p) => `${id}: ${p}`),
    );
    expect(said).toEqual([]);
  });

  it("never gives a reason of the working day when it is closed, nor the other way round", () => {
    const { open, closed, any } = niche.words[language].reasons;
    const texted = (when: NicheText["when"]) =>
      texts.filter((text) => text.when === when).map(({ text }) => text);
    expect([...closed, ...texted("closed"), ...any, ...texted("any")].filter(saysAtWork)).toEqual([]);
    expect([...open, ...texted("open"), ...any, ...texted("any")].filter(saysClosed)).toEqual([]);
  });

  it("has enough of everything to put texts together from, and asks in all four ways", () => {
    const { openers, reasons, asks, closes } = niche.words[language];
    expect(openers.length).toBeGreaterThanOrEqual(4);
    expect(reasons.open.length).toBeGreaterThanOrEqual(4);
    expect(reasons.closed.length).toBeGreaterThanOrEqual(3);
    expect(reasons.any.length).toBeGreaterThanOrEqual(3);
    expect(asks.length).toBeGreaterThanOrEqual(6);
    expect(new Set(asks.map(({ angle }) => angle)).size).toBe(4);
    expect(closes.filter((close) => close === "")).toHaveLength(1);
    expect(closes.length).toBeGreaterThanOrEqual(4);
  });

  it("once asked for a photo after asking when to call: an ending that says more than to text is bound to its questions", () => {
    const bound =
      /\b(?:photos?|pics?|papers|documents|health|name|spot|numbers|explain|911|traffic|fotos?|papeles|documentos|salud|lugar)\b/i;
    const loose = niche.words[language].closes.filter(
      (close) => typeof close === "string" && bound.test(close),
    );
    expect(loose).toEqual([]);
    const photos = niche.words[language].closes.filter(
      (close) =>
        typeof close !== "string" &&
        /\b(?:photo|pic|foto)/i.test(close.text) &&
        close.after.includes("call-time"),
    );
    expect(photos).toEqual([]);
  });

  it.each(["open", "closed"] as const)(
    "puts together 100 texts that pass and cost one segment while %s",
    (state) => {
      const drafts = new Set<string>();
      for (const text of draftsOf(niche.words[language], state)) {
        const report = checkCopy(text, contextOf(niche, language, { state }));
        if (report.passes && report.typical.count.segments === 1) drafts.add(text);
        if (drafts.size === 100) break;
      }
      expect(drafts.size).toBe(100);
    },
  );
});

describe("niches", () => {
  it("have ids and labels of their own, a line that says who they are, and a made-up business in plain letters", () => {
    expect(new Set(NICHES.map(({ id }) => id)).size).toBe(NICHES.length);
    expect(new Set(NICHES.map(({ label }) => label)).size).toBe(NICHES.length);
    const { names, odd } = {
      names: NICHES.map(({ sampleProfile }) => sampleProfile.businessName),
      odd: NICHES.filter(
        ({ sampleProfile, caveats, description, id }) =>
          !isGsm7(sampleProfile.businessName + sampleProfile.ownerFirstName) ||
          sampleProfile.businessName.length > 20 ||
          sampleProfile.ownerFirstName.length > 8 ||
          caveats.length < 2 ||
          caveats.length > 4 ||
          description.length > 110 ||
          !/^[a-z]+(?:_[a-z]+)*$/.test(id),
      ).map(({ id }) => id),
    };
    expect(new Set(names).size).toBe(names.length);
    expect(odd).toEqual([]);
  });

  it("are named in the error when an id is none of them", () => {
    expect(() => nicheOf("bakery")).toThrow(
      `No niche "bakery". There are: ${NICHES.map(({ id }) => id).join(", ")}.`,
    );
    expect(nicheOf("contractor").id).toBe("contractor");
  });
});

function check(text: NicheText, more: Partial<CopyContext>): CopyReport {
  return checkCopy(
    text.text,
    contextOf(nicheOf(text.niche), text.language, { purpose: text.purpose, ...more }),
  );
}

function contextOf(niche: Niche, language: Language, more: Partial<CopyContext>): CopyContext {
  return { values: {}, profile: niche.sampleProfile, niche: niche.id, language, optOut: "append", ...more };
}

/** A text that is true at any hour is judged as open, as closed, and as neither. */
function statesOf({ when }: NicheText): CopyContext["state"][] {
  return when === "any" ? [undefined, "open", "closed"] : [when];
}

function complaint({ id }: NicheText, { passes, score, findings }: CopyReport): string[] {
  if (passes) return [];
  return [`${id} has ${score}: ${findings.map(({ code, saw }) => `${code} ${saw ?? ""}`.trim()).join(", ")}`];
}

/** Septets of the words themselves, with the caller's name as long as names get. */
function fixedSeptets({ text }: NicheText): number {
  const own = text.replace(/\{\{contact\.[^{}]*\}\}/g, "Christopher").replace(/\{\{[^{}]*\}\}/g, "");
  return countSegments(own).units;
}

function wordsOf(text: string): string[] {
  const own = text.replace(/\{\{[^{}]*\}\}/g, " ").toLowerCase();
  return own.match(/[\p{L}']+/gu) ?? [];
}

/** Words in common of all words, 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
}
