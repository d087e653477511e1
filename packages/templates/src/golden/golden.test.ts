import { describe, expect, it } from "vitest";
import { type CopyReport, checkCopy } from "../checkCopy.ts";
import type { CopyContext } from "../copy.ts";
import { NICHES } from "../niches/niches.ts";
import { normaliseTypography } from "../normaliseTypography.ts";
import type { GoldenText } from "./goldenText.ts";
import { HUMAN_TEXTS } from "./humanTexts.ts";
import { ROBOTIC_TEXTS } from "./roboticTexts.ts";

/** Of every ten texts, at least this many are judged right. */
const RIGHT = 0.9;

describe("the golden texts", () => {
  it("are forty of each kind, of twenty niches and more, in two languages, no two alike", () => {
    const all = [...HUMAN_TEXTS, ...ROBOTIC_TEXTS];
    const known = new Set(NICHES.map(({ id }) => id));
    expect([HUMAN_TEXTS.length, ROBOTIC_TEXTS.length]).toEqual([40, 40]);
    expect(new Set(all.map(({ text }) => text)).size).toBe(80);
    expect(new Set(all.map(({ niche }) => niche)).size).toBeGreaterThanOrEqual(20);
    expect(all.filter(({ niche }) => !known.has(niche))).toEqual([]);
    expect(all.filter(({ language }) => language === "es").length).toBeGreaterThanOrEqual(10);
  });

  it("written by people pass, nine of ten and more", () => {
    const misses = HUMAN_TEXTS.filter((golden) => !judge(golden).passes);
    print("human, but refused", misses);
    expect(1 - misses.length / HUMAN_TEXTS.length).toBeGreaterThanOrEqual(RIGHT);
  });

  it("written by systems fail, nine of ten and more", () => {
    const misses = ROBOTIC_TEXTS.filter((golden) => judge(golden).passes);
    print("robotic, but passed", misses);
    expect(1 - misses.length / ROBOTIC_TEXTS.length).toBeGreaterThanOrEqual(RIGHT);
  });
});

describe("the three shapes of this trade, with the dashes that word processors put in", () => {
  it.each([
    [
      "contractor",
      "Hey, it’s {{owner.first_name}} at {{business.name}} — sorry I missed you, I’m on a job. What’s going on? Text me here…",
    ],
    [
      "professional",
      "Hello, this is {{owner.first_name}} with {{business.name}}. I was with a client when you called — could you text me a short summary, and a good time to call you?",
    ],
    [
      "appointment",
      "Hi, this is {{owner.first_name}} at {{business.name}}. Sorry we missed you — did you want to book an appointment, or move one?",
    ],
  ])("%s passes once its punctuation is plain", (niche, text) => {
    const profile = { businessName: "Harbor Works", ownerFirstName: "Sam" };
    const report = checkCopy(normaliseTypography(text).text, { values: {}, profile, niche, state: "open" });
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(report.score).toBeGreaterThanOrEqual(75);
    expect(report.typical.count.segments).toBeLessThanOrEqual(2);
  });

  it.each([
    "Sorry we missed your call, we'll get back to you soon.",
    "Sorry we missed your call. {{business.name}} will get back to you soon.",
    "Hi, {{owner.first_name}} at {{business.name}}. Sorry we missed your call. We'll get back to you shortly.",
  ])("but the text that says nothing fails: %s", (text) => {
    const profile = { businessName: "Harbor Works", ownerFirstName: "Sam" };
    expect(checkCopy(text, { values: {}, profile, niche: "contractor" }).passes).toBe(false);
  });
});

function judge({ text, niche, profile, language, state, purpose }: GoldenText): CopyReport {
  const context: CopyContext = { values: {}, profile, niche, language, state, purpose };
  return checkCopy(text, context);
}

function print(label: string, misses: readonly GoldenText[]): void {
  for (const miss of misses) {
    const { score, findings } = judge(miss);
    console.log(
      `${label}: ${score} ${miss.text}\n  ${findings.map(({ code, weight }) => `${code} ${weight}`).join(", ")}`,
    );
  }
}
