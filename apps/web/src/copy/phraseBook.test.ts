import { checkCopy } from "@ringback/templates";
import { describe, expect, it } from "vitest";
import { phraseBook, WAYS } from "./phraseBook.ts";

const context = {
  values: {},
  profile: { businessName: "Harbor Plumbing", ownerFirstName: "Sam" },
  niche: "plumbing",
};

describe("the phrase book", () => {
  it("says it in three ways that pass, others each time one asks, and the same ones to the same wish", () => {
    const drafts = phraseBook({ context, seed: 0, tone: 0 });
    expect(drafts.map(({ angle }) => angle)).toEqual(WAYS);
    expect(drafts.filter(({ text }) => !checkCopy(text, context).passes)).toEqual([]);
    expect(phraseBook({ context, seed: 0, tone: 0 })).toEqual(drafts);
    const rounds = [1, 2, 3].map((seed) => phraseBook({ context, seed, tone: 0 })[0]?.text);
    expect(new Set([drafts[0]?.text, ...rounds]).size).toBe(4);
  });

  it("has general ones for a business whose niche nobody knows, and Spanish ones", () => {
    expect(phraseBook({ context: { ...context, niche: "unheard of" }, seed: 0, tone: 1 })).toHaveLength(3);
    const spanish = phraseBook({ context: { ...context, language: "es" }, seed: 0, tone: 0 });
    expect(spanish.filter(({ text }) => /\b(?:hola|soy|disculpe|llamada)\b/i.test(text))).toHaveLength(3);
  });
});
