import { describe, expect, it } from "vitest";
import { type DraftedText, type DraftingEvent, draftingAfter, NOT_ASKED } from "./draftingState.ts";

function draft(text: string, source: DraftedText["source"] = "model"): DraftedText {
  return { text, source, segments: 1, mostSegments: 1, score: 96, angle: "question", mended: [] };
}

function drafting(...events: DraftingEvent[]) {
  return events.reduce(draftingAfter, NOT_ASKED);
}

const asked: DraftingEvent = { type: "asked", own: [draft("From the book", "grammar")] };
const card: DraftingEvent = { type: "told", step: { type: "card", draft: draft("From the model") } };

describe("drafts under way", () => {
  it("are there from the phrase book before anybody answers", () => {
    expect(drafting(asked)).toMatchObject({
      own: [{ text: "From the book" }],
      stage: "Asking the assistant",
    });
  });

  it("tell what the assistant does, and gain cards", () => {
    expect(
      drafting(asked, { type: "told", step: { type: "stage", stage: "mending", done: 1, of: 4 } }).stage,
    ).toBe("Mending 2 of 4");
    expect(drafting(asked, card, card).cards).toEqual([draft("From the model")]);
    expect(
      drafting(asked, card, { type: "told", step: { type: "done", drafts: [], note: null } }),
    ).toMatchObject({
      stage: null,
      note: null,
      cards: [draft("From the model")],
    });
  });

  it("take nothing that comes after Cancel", () => {
    expect(drafting(asked, { type: "cancelled" }, card)).toMatchObject({ cards: [], note: "Stopped." });
  });

  it("say in one sentence what failed, and keep the phrase book's", () => {
    expect(drafting(asked, { type: "failed", says: "The key was refused." })).toMatchObject({
      own: [{ text: "From the book" }],
      stage: null,
      note: "The key was refused.",
    });
  });

  it("take the server's page of the phrase book only where the browser had none", () => {
    const page: DraftingEvent = {
      type: "told",
      step: { type: "drafts", drafts: [draft("Sent", "grammar")] },
    };
    expect(drafting(asked, page).own.map(({ text }) => text)).toEqual(["From the book"]);
    expect(drafting({ type: "asked", own: [] }, page).own.map(({ text }) => text)).toEqual(["Sent"]);
  });
});
