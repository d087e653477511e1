/// <reference path="./splitSms.d.ts" />
import fc from "fast-check";
import { SegmentedMessage } from "sms-segments-calculator";
import { split } from "split-sms";
import { describe, expect, it } from "vitest";
import { countSegments } from "./countSegments.ts";
import reference from "./segmentCases.json" with { type: "json" };

describe("countSegments", () => {
  it.each(reference.cases)("counts $name", ({ text, encoding, units, segments, clusterSafeSegments }) => {
    const count = countSegments(text);
    expect({
      encoding: count.encoding,
      units: count.units,
      segments: count.segments,
      clusterSafeSegments: count.clusterSafeSegments,
    }).toEqual({ encoding, units, segments, clusterSafeSegments });
  });

  it("counts half a surrogate pair as one unit", () => {
    expect(countSegments(`\ud83d${"a".repeat(10)}`)).toMatchObject({ encoding: "UCS-2", units: 11, segments: 1 });
  });

  it("tells where a usual text stands", () => {
    expect(countSegments("Hi, it's Sam. What's going on?")).toEqual({
      encoding: "GSM-7",
      units: 30,
      segments: 1,
      clusterSafeSegments: 1,
      unitsLeft: 130,
      costly: [],
      boundaries: [30],
    });
  });

  it("names what costs more than its place, and why", () => {
    expect(countSegments("10 € [now]").costly).toEqual([
      { char: "€", at: 3, length: 1, units: 2, reason: "extension" },
      { char: "[", at: 5, length: 1, units: 2, reason: "extension" },
      { char: "]", at: 9, length: 1, units: 2, reason: "extension" },
    ]);
    expect(countSegments("ok 😀 — [now]").costly).toEqual([
      { char: "😀", at: 3, length: 2, units: 2, reason: "notGsm7" },
      { char: "—", at: 6, length: 1, units: 1, reason: "notGsm7" },
    ]);
  });

  it("ends a segment before a pair that would straddle it", () => {
    const extension = countSegments(`${"a".repeat(152)}€${"a".repeat(152)}`);
    expect([extension.boundaries, extension.unitsLeft]).toEqual([[152, 304, 305], 152]);
    const surrogate = countSegments(`${"é".repeat(5)}ç${"a".repeat(60)}😀${"a".repeat(66)}`);
    expect([surrogate.boundaries, surrogate.unitsLeft]).toEqual([[66, 133, 134], 66]);
  });

  it("says how much still fits", () => {
    expect(countSegments("a".repeat(160)).unitsLeft).toBe(0);
    expect(countSegments("a".repeat(161)).unitsLeft).toBe(145);
    expect(countSegments(`—${"a".repeat(70)}`).unitsLeft).toBe(63);
  });

  it("stays linear: a megabyte of dashes is counted", () => {
    const count = countSegments("—".repeat(500_000));
    expect([count.segments, count.clusterSafeSegments]).toEqual([7_463, 7_463]);
  });
});

/** Around the sizes where a count tips, of everything that can tip it. */
const gsm = fc.constantFrom(..."aeiou RTZ059@£$éñüÇΔΩ.,?!'\n");
const extension = fc.constantFrom(..."^{}\\[~]|€\f");
const accents = fc.constantFrom(..."áíóúçïë’—…“”°™АЖ中e\u0301n\u0303");
const surrogates = fc.constantFrom("😀", "😘", "🚐", "𝒜", "\ud83d", "\ude00");
const clusters = fc.constantFrom("👨‍👩‍👧‍👦", "👍🏽", "🇺🇸", "1️⃣", "❤️", "👩‍🦰", "🏴‍☠️", "\r\n", "क्षि", "각");
const long = { minLength: 100, maxLength: 330 };
const short = { minLength: 55, maxLength: 150 };
const texts = fc
  .oneof(
    fc.array(gsm, long),
    fc.array(fc.oneof({ weight: 6, arbitrary: gsm }, { weight: 1, arbitrary: extension }), long),
    fc.array(fc.oneof({ weight: 1, arbitrary: gsm }, { weight: 2, arbitrary: extension }), { minLength: 70, maxLength: 200 }),
    fc.array(fc.oneof({ weight: 8, arbitrary: gsm }, { weight: 1, arbitrary: accents }), short),
    fc.array(fc.oneof({ weight: 4, arbitrary: gsm }, { weight: 1, arbitrary: surrogates }), short),
    fc.array(
      fc.oneof(
        { weight: 12, arbitrary: gsm },
        { weight: 2, arbitrary: clusters },
        { weight: 1, arbitrary: extension },
      ),
      short,
    ),
  )
  .map((pieces) => pieces.join(""));

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** As Twilio's calculator wants them: a line break of CR and LF is two. */
function graphemesOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment).flatMap((each) =>
    each === "\r\n" ? ["\r", "\n"] : [each],
  );
}

describe("countSegments against two independent libraries, 20,000 texts", () => {
  it("agrees with split-sms to the unit, and with Twilio's calculator wherever Unicode's tables do", {
    timeout: 240_000,
  }, () => {
    let otherTables = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const count = countSegments(text);

        const other = split(text);
        expect({
          encoding: other.characterSet === "GSM" ? "GSM-7" : "UCS-2",
          units: other.characterSet === "GSM" ? other.bytes : other.bytes / 2,
          parts: other.parts.length,
        }).toEqual({ encoding: count.encoding, units: count.units, parts: count.segments });

        const twilio = new SegmentedMessage(text);
        expect(twilio.encodingName).toBe(count.encoding);
        // The known exceptions. Its grapheme tables are of 2017, so it does not know younger clusters (red hair) and
        // knows some pairs as one that Unicode has parted since; and a cluster larger than a part it puts into one.
        const graphemes = graphemesOf(text);
        const sameTables = JSON.stringify(twilio.graphemes) === JSON.stringify(graphemes);
        if (!sameTables || graphemes.some(({ length }) => length > 67)) otherTables++;
        else expect(twilio.segmentsCount).toBe(count.clusterSafeSegments);
      }),
      { seed: 20_260_311, numRuns: 20_000 },
    );
    expect(otherTables).toBeLessThan(4_000);
  });

  it("cuts the text into segments that each fit, losing nothing", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { boundaries, segments, encoding } = countSegments(text);
        const pieces = boundaries.map((end, index) => text.slice(boundaries[index - 1] ?? 0, end));
        expect(pieces.join("")).toBe(text);
        expect(pieces).toHaveLength(segments);
        if (segments === 1) return;
        for (const piece of pieces) {
          const alone = countSegments(piece);
          // A piece of a UCS-2 text may be GSM-7 by itself; its size is then its length.
          const units = encoding === "UCS-2" ? piece.length : alone.units;
          expect(units).toBeLessThanOrEqual(encoding === "UCS-2" ? 67 : 153);
          expect(units).toBeGreaterThan(0);
        }
      }),
      { seed: 20_260_312, numRuns: 2_000 },
    );
  });
});
