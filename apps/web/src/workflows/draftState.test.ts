import type { Graph } from "@ringback/engine";
import { describe, expect, it } from "vitest";
import { type DraftEvent, type DraftState, draftAfter, needsSaving, startDraft } from "./draftState.ts";

function drawing(name: string): Graph {
  return { nodes: [{ id: name, type: "wait", version: 1, config: null }], edges: [], layout: {} };
}

const [live, mine, theirs] = [drawing("live"), drawing("mine"), drawing("theirs")];
const MADE = { at: 0 };

function having(...events: DraftEvent[]): DraftState {
  return events.reduce(draftAfter, startDraft(live, 4));
}

describe("a draft", () => {
  it("is saved as it was when saving began; what came meanwhile is saved next", () => {
    const later = drawing("later");
    const state = having(
      { type: "edited", graph: mine, made: MADE },
      { type: "saving" },
      { type: "edited", graph: later, made: MADE },
      { type: "saved", revision: 5 },
    );
    expect(state).toMatchObject({ saved: mine, revision: 5, saving: null });
    expect(state.history.present).toBe(later);
    expect(needsSaving(state)).toBe(true);
  });

  it("needs no saving when the edit was undone", () => {
    expect(needsSaving(having({ type: "edited", graph: mine, made: MADE }, { type: "undone" }))).toBe(false);
    expect(
      needsSaving(
        having({ type: "edited", graph: mine, made: MADE }, { type: "undone" }, { type: "redone" }),
      ),
    ).toBe(true);
  });

  it("tries again after a failure with the next edit, or when asked", () => {
    const failed = having(
      { type: "edited", graph: mine, made: MADE },
      { type: "saving" },
      { type: "stopped", trouble: { type: "failed", says: "Ringback does not answer." } },
    );
    expect(needsSaving(failed)).toBe(false);
    expect(needsSaving(draftAfter(failed, { type: "retried" }))).toBe(true);
    expect(needsSaving(draftAfter(failed, { type: "edited", graph: theirs, made: MADE }))).toBe(true);
  });

  it("knows its own saving when the server tells of it", () => {
    const state = having(
      { type: "edited", graph: mine, made: MADE },
      { type: "arrived", graph: drawing("mine"), revision: 5 },
    );
    expect(state.history.present).toBe(mine);
    expect(state).toMatchObject({ saved: mine, revision: 5, trouble: null });
  });

  it("shows what was saved elsewhere while nothing was drawn here, and undo goes back", () => {
    const state = having({ type: "arrived", graph: theirs, revision: 5 });
    expect(state).toMatchObject({ saved: theirs, revision: 5, theirs: true, trouble: null });
    expect(state.history.present).toBe(theirs);
    const undone = draftAfter(state, { type: "undone" });
    expect(undone.history.present).toBe(live);
    expect(undone.theirs).toBe(false);
  });

  it("begins with what an earlier page could not save; undo goes back to what the server has", () => {
    const state = startDraft(live, 4, { graph: mine, revision: 4 });
    expect(state).toMatchObject({ saved: live, revision: 4, trouble: null });
    expect(state.history.present).toBe(mine);
    expect(needsSaving(state)).toBe(true);
    expect(draftAfter(state, { type: "undone" }).history.present).toBe(live);
    expect(startDraft(live, 5, { graph: drawing("live"), revision: 4 })).toEqual(startDraft(live, 5));
  });

  it("does not listen to an answer that is older than what it has", () => {
    const state = having({ type: "arrived", graph: theirs, revision: 4 });
    expect(state.history.present).toBe(live);
  });
});

describe("a conflict", () => {
  const conflict = having(
    { type: "edited", graph: mine, made: MADE },
    { type: "arrived", graph: theirs, revision: 5 },
  );

  it("saves nothing until the owner chooses, and loses no edit", () => {
    expect(conflict.trouble).toEqual({ type: "conflict" });
    const more = draftAfter(conflict, { type: "edited", graph: drawing("more"), made: MADE });
    expect(needsSaving(more)).toBe(false);
    expect(more.trouble).toEqual({ type: "conflict" });
  });

  it("begins with one when the work of an earlier page was drawn on another draft", () => {
    const state = startDraft(theirs, 5, { graph: mine, revision: 4 });
    expect(state).toMatchObject({ saved: theirs, trouble: { type: "conflict" } });
    expect(state.history.present).toBe(mine);
    expect(needsSaving(state)).toBe(false);
  });

  it("is over when both turn out to say the same", () => {
    const state = draftAfter(conflict, { type: "arrived", graph: drawing("mine"), revision: 6 });
    expect(state).toMatchObject({ saved: mine, revision: 6, trouble: null });
  });

  it("takes theirs; undo brings ours back", () => {
    const state = draftAfter(conflict, { type: "tookTheirs", graph: theirs, revision: 6 });
    expect(state).toMatchObject({ saved: theirs, revision: 6, trouble: null });
    expect(needsSaving(state)).toBe(false);
    expect(draftAfter(state, { type: "undone" }).history.present).toBe(mine);
  });

  it("has nothing to save or to undo once it takes a draft that says what is drawn", () => {
    const state = draftAfter(conflict, {
      type: "tookTheirs",
      graph: structuredClone(conflict.history.present),
      revision: 6,
    });
    expect([needsSaving(state), state.history]).toEqual([false, conflict.history]);
  });

  it("keeps ours, to be saved over theirs", () => {
    const state = draftAfter(conflict, { type: "keptMine", revision: 6 });
    expect(state.history.present).toBe(mine);
    expect(state.revision).toBe(6);
    expect(needsSaving(state)).toBe(true);
  });
});
