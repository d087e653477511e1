import type { Answers } from "../shell/useSession.ts";

/** What the server tells of drafts under way. */
export type DraftStep = Answers["copy"]["draft"] extends AsyncIterable<infer Step> ? Step : never;

/** One way to say it. A person takes it or leaves it; nothing sends it. */
export type DraftedText = Extract<DraftStep, { type: "card" }>["draft"];

/** Where the drafts stand. */
export interface DraftingState {
  /** From the phrase book, there at once. */
  own: readonly DraftedText[];
  /** From the assistant, as they pass their checks. */
  cards: readonly DraftedText[];
  /** What the assistant is doing; `null` when it is not at work. */
  stage: string | null;
  /** What there is to say of the assistant, such as that none is set up. */
  note: string | null;
}

export type DraftingEvent =
  | { type: "asked"; own: readonly DraftedText[] }
  | { type: "told"; step: DraftStep }
  | { type: "cancelled" }
  | { type: "failed"; says: string };

export const NOT_ASKED: DraftingState = { own: [], cards: [], stage: null, note: null };

/** The drafts after something happened. Cards are only ever added, so that nothing moves under a pointer. */
export function draftingAfter(state: DraftingState, event: DraftingEvent): DraftingState {
  switch (event.type) {
    case "asked":
      return { own: event.own, cards: [], stage: "Asking the assistant", note: null };
    case "cancelled":
      return state.stage === null ? state : { ...state, stage: null, note: "Stopped." };
    case "failed":
      return { ...state, stage: null, note: event.says };
    case "told":
      return told(state, event.step);
  }
}

function told(state: DraftingState, step: DraftStep): DraftingState {
  // What was still on its way when the writer pressed Cancel.
  if (state.stage === null) return state;
  switch (step.type) {
    case "drafts":
      // The phrase book is in the browser too; the server's page of it counts only where that one was empty.
      return state.own.length > 0 ? state : { ...state, own: step.drafts };
    case "stage":
      return { ...state, stage: sayStage(step) };
    case "card": {
      const known = [...state.own, ...state.cards].some(({ text }) => text === step.draft.text);
      return known ? state : { ...state, cards: [...state.cards, step.draft] };
    }
    case "done":
      return { ...state, stage: null, note: step.note };
  }
}

function sayStage({ stage, done, of }: DraftStep & { type: "stage" }): string {
  const count = of > 1 ? ` ${Math.min(done + 1, of)} of ${of}` : "";
  if (stage === "drafting") return "Drafting";
  return stage === "checking" ? `Checking${count}` : `Mending${count}`;
}
