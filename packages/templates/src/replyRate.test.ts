import { describe, expect, it } from "vitest";
import { judgeReplyRate, type RepliesCounted } from "./replyRate.ts";

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 10, 23);

/** A text first sent so many days ago. */
const judged = (sent: number, replied: number, days = 30, more: Partial<RepliesCounted> = {}) =>
  judgeReplyRate({ sent, replied, firstSentAt: NOW - days * DAY_MS, now: NOW, ...more });

describe("the rate of replies", () => {
  it("says how far off it may be while there are few texts", () => {
    const { sentence, rate, low, high, advice } = judged(40, 12);
    expect(sentence).toBe(
      "12 of 40 replied (30 %). With so few texts the true rate may be anywhere between 18 % and 45 %.",
    );
    // Wilson's interval for 12 of 40, as published tables have it.
    expect([rate, low.toFixed(4), high.toFixed(4)]).toEqual([0.3, "0.1807", "0.4543"]);
    expect(advice).toBe(null);
  });

  it("says that it is too early below ten texts, whatever they brought", () => {
    expect([1, 3, 9].map((sent) => judged(sent, 0).sentence)).toEqual([
      "Too early to say: 1 text so far.",
      "Too early to say: 3 texts so far.",
      "Too early to say: 9 texts so far.",
    ]);
    expect(judged(9, 0).advice).toBe(null);
  });

  it("is surer with many texts, and still says how sure", () => {
    expect(judged(4_000, 1_200).sentence).toBe(
      "1,200 of 4,000 replied (30 %). The true rate is most likely between 29 % and 31 %.",
    );
    expect(judged(2_000_000, 600_000).sentence).toBe("600,000 of 2,000,000 replied (30 %).");
  });

  it("never says that nobody or everybody replies", () => {
    expect(judged(20, 0).sentence).toBe(
      "0 of 20 replied (0 %). With so few texts the true rate may be anywhere between 0 % and 16 %.",
    );
    expect(judged(20, 20).sentence).toBe(
      "20 of 20 replied (100 %). With so few texts the true rate may be anywhere between 84 % and 100 %.",
    );
  });

  it("holds the true rate's interval between 0 and 1, around the rate, and narrower with more texts", () => {
    for (let sent = 1; sent <= 60; sent += 1) {
      for (let replied = 0; replied <= sent; replied += 1) {
        const { rate, low, high } = judged(sent, replied);
        const more = judged(sent * 10, replied * 10);
        expect([low >= 0, low <= rate, rate <= high, high <= 1]).toEqual([true, true, true, true]);
        expect(more.high - more.low).toBeLessThan(high - low);
      }
    }
  });

  it("knows nothing before the first text", () => {
    expect(judgeReplyRate({ sent: 0, replied: 0, firstSentAt: null, now: NOW })).toEqual({
      sent: 0,
      replied: 0,
      rate: 0,
      low: 0,
      high: 1,
      sentence: "Nothing was sent with this text yet.",
      advice: null,
    });
  });

  it("refuses counts that cannot be", () => {
    expect(() => judged(3, 4)).toThrow("4 replies to 3 texts cannot be.");
    expect(() => judged(Number.NaN, 0)).toThrow("cannot be");
  });
});

describe("advice", () => {
  it("comes when fewer than one in five reply, and not in the first two weeks", () => {
    expect(judged(200, 20, 13.9).advice).toBe(null);
    expect(judged(200, 20, 14).advice).toContain("Fewer than 1 in 5 reply.");
    expect(judged(200, 40, 90).advice).toBe(null);
  });

  it("does not take chance for certain", () => {
    expect(judged(20, 3).advice).toContain("So far fewer than 1 in 5 replied, which may be chance.");
  });

  it("names what the text lacks, the ask before the rest", () => {
    const lacking = (...rules: string[]) =>
      judged(200, 20, 30, { findings: rules.map((rule) => ({ rule })) }).advice;
    expect([lacking("H10", "H06"), lacking("L01"), lacking("H04")]).toEqual([
      "Fewer than 1 in 5 reply. Try asking one question that can be answered in a word.",
      "Fewer than 1 in 5 reply. Try a shorter text that ends with its question.",
      "Fewer than 1 in 5 reply. Try another version beside it: change the question first, and one thing at a time.",
    ]);
  });
});
