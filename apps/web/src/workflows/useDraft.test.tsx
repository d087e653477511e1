import { createRegistry, type Graph, recipeOfTheTrade as recipe } from "@ringback/engine";
import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { nodeTypes } from "../../../../ringback.nodes.ts";
import type { Edit } from "../canvas/edit.ts";
import { unsavedShelf } from "./unsavedShelf.ts";
import { type SaveAnswer, useDraft } from "./useDraft.ts";

const registry = createRegistry(nodeTypes);

/** A server that keeps one draft, as ours does: a save with an old revision is a conflict. */
function server(revision: number) {
  const saves: { amount: unknown; revision: number }[] = [];
  let now = revision;
  const save = async (graph: Graph, expected: number): Promise<SaveAnswer> => {
    saves.push({ amount: graph.nodes.find(({ id }) => id === "wait")?.config, revision: expected });
    if (expected !== now) return { trouble: { type: "conflict" } };
    now += 1;
    return { revision: now };
  };
  return {
    saves,
    save,
    saveElsewhere: () => {
      now += 1;
    },
  };
}

function minutes(amount: number): Edit {
  return { type: "configure", nodeId: "wait", config: { amount, unit: "minutes" } };
}

function open(save: (graph: Graph, revision: number) => Promise<SaveAnswer>, revision = 4) {
  const loaded = { graph: recipe(), revision };
  const page = `page ${++pages}`;
  const shelf = unsavedShelf("w", { storage: localStorage, page, now: () => pages });
  return renderHook(() => useDraft({ registry, loaded, save, shelf })).result;
}

let pages = 0;

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe("a draft on a page", () => {
  it("is saved once, 800 ms after the last of a burst of edits", async () => {
    const { save, saves } = server(4);
    const draft = open(save);
    for (const amount of [3, 30, 300]) {
      act(() => draft.current.onEdit(minutes(amount), "configure:wait:"));
      await pass(500);
    }
    expect(saves).toEqual([]);
    await pass(300);
    expect(saves).toEqual([{ amount: { amount: 300, unit: "minutes" }, revision: 4 }]);
    await act(() => draft.current.onEdit(minutes(5)));
    await pass(800);
    expect(saves.at(-1)).toEqual({ amount: { amount: 5, unit: "minutes" }, revision: 5 });
    expect(draft.current.state).toMatchObject({ revision: 6, saving: null, trouble: null });
  });

  it("builds two edits of one moment on each other", () => {
    const draft = open(server(4).save);
    act(() => {
      draft.current.onEdit({ type: "disconnect", from: "text", port: "sent" });
      draft.current.onEdit({ type: "disconnect", from: "lately", port: "none" });
    });
    expect(draft.current.graph.edges).toHaveLength(2);
  });

  it("is saved at once when it is about to be published", async () => {
    const { save, saves } = server(4);
    const draft = open(save);
    act(() => draft.current.onEdit(minutes(9)));
    const revision = await act(() => draft.current.flush());
    expect(revision).toBe(5);
    expect(saves).toHaveLength(1);
    await pass(2_000);
    expect(saves).toHaveLength(1);
  });

  it("stops saving in a conflict, and goes on once the owner keeps theirs", async () => {
    const { save, saves, saveElsewhere } = server(4);
    const draft = open(save);
    saveElsewhere();
    act(() => draft.current.onEdit(minutes(9)));
    await pass(800);
    expect(draft.current.state.trouble).toEqual({ type: "conflict" });
    act(() => draft.current.onEdit(minutes(10)));
    await pass(5_000);
    expect(saves).toHaveLength(1);
    expect(await act(() => draft.current.flush())).toBeNull();
    act(() => draft.current.dispatch({ type: "keptMine", revision: 5 }));
    await pass(800);
    expect(saves.at(-1)).toEqual({ amount: { amount: 10, unit: "minutes" }, revision: 5 });
    expect(draft.current.state.trouble).toBeNull();
  });

  it("is saved at once by an undo that comes when the page has been left", async () => {
    const { save, saves } = server(4);
    const draft = open(save);
    const undo = draft.current.onEdit;
    cleanup();
    undo(minutes(7));
    await pass(0);
    expect(saves).toEqual([{ amount: { amount: 7, unit: "minutes" }, revision: 4 }]);
  });

  it("outlives a page that could not save it, and is saved by the next one; undo goes back to the server's", async () => {
    const offline = async (): Promise<SaveAnswer> => ({ trouble: { type: "failed", says: "No answer." } });
    const first = open(offline);
    act(() => first.current.onEdit(minutes(9)));
    await pass(800);
    expect(first.current).toMatchObject({ kept: true, state: { trouble: { type: "failed" } } });
    window.dispatchEvent(new Event("pagehide"));

    const { save, saves } = server(4);
    const second = open(save);
    expect(second.current.restored).toBe(true);
    await pass(800);
    expect(saves).toEqual([{ amount: { amount: 9, unit: "minutes" }, revision: 4 }]);
    expect(localStorage).toHaveLength(0);
    act(() => second.current.onUndo());
    expect(second.current.graph).toEqual(recipe());
  });

  it("that comes back over a newer draft of somebody else is a conflict, and nothing is saved", async () => {
    const offline = async (): Promise<SaveAnswer> => ({ trouble: { type: "failed", says: "No answer." } });
    const first = open(offline);
    act(() => first.current.onEdit(minutes(9)));
    await pass(0);
    window.dispatchEvent(new Event("pagehide"));

    const { save, saves } = server(5);
    const second = open(save, 5);
    await pass(5_000);
    expect(second.current.state.trouble).toEqual({ type: "conflict" });
    expect(saves).toEqual([]);
    act(() => second.current.dispatch({ type: "tookTheirs", graph: recipe(), revision: 5 }));
    expect(localStorage).toHaveLength(0);
  });

  it("is tried again when the server did not answer, by itself", async () => {
    const { save, saves } = server(4);
    let down = true;
    const draft = open(async (graph, revision) =>
      down ? { trouble: { type: "failed", says: "No answer." } } : save(graph, revision),
    );
    act(() => draft.current.onEdit(minutes(9)));
    await pass(800);
    expect(draft.current.state.trouble?.type).toBe("failed");
    down = false;
    await pass(10_000);
    await pass(800);
    expect(saves).toHaveLength(1);
    expect(draft.current.state.trouble).toBeNull();
  });
});
