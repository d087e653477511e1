import type { Graph } from "@ringback/engine";
import { describe, expect, it } from "vitest";
import { redo, remember, startHistory, undo } from "./history.ts";

function drawing(name: string): Graph {
  return { nodes: [{ id: name, type: "wait", version: 1, config: null }], edges: [], layout: {} };
}

const [a, b, c, d] = [drawing("a"), drawing("b"), drawing("c"), drawing("d")];

describe("history", () => {
  it("goes back and forth through the drawings", () => {
    const drawn = remember(remember(startHistory(a), b, { at: 0 }), c, { at: 10 });
    const back = undo(undo(drawn));
    expect(back.present).toBe(a);
    expect(undo(back)).toBe(back);
    expect(redo(back).present).toBe(b);
    expect(redo(redo(back)).present).toBe(c);
    expect(redo(drawn)).toBe(drawn);
  });

  it("forgets what was undone once something else is drawn", () => {
    const other = remember(undo(remember(startHistory(a), b, { at: 0 })), c, { at: 10 });
    expect(other).toEqual({ past: [a], present: c, future: [], burst: null });
  });

  it("takes a burst of typing as one entry", () => {
    let history = startHistory(a);
    history = remember(history, b, { at: 0, burst: "body" });
    history = remember(history, c, { at: 400, burst: "body" });
    history = remember(history, d, { at: 1_500, burst: "body" });
    expect(history.past).toEqual([a]);
    expect(undo(history).present).toBe(a);
  });

  it("takes what is added and its first words as one entry, however late they come", () => {
    let history = remember(startHistory(a), b, { at: 0, burst: "note", waits: true });
    history = remember(history, c, { at: 60_000, burst: "note" });
    expect(history.past).toEqual([a]);
    expect(remember(history, d, { at: 62_000, burst: "note" }).past).toEqual([a, c]);
    const between = remember(remember(startHistory(a), b, { at: 0, burst: "note", waits: true }), c, {
      at: 9,
    });
    expect(remember(between, d, { at: 20, burst: "note" }).past).toEqual([a, b, c]);
  });

  it("begins a new entry after a pause, and for another field", () => {
    const typed = remember(startHistory(a), b, { at: 0, burst: "body" });
    expect(remember(typed, c, { at: 1_201, burst: "body" }).past).toEqual([a, b]);
    expect(remember(typed, c, { at: 10, burst: "name" }).past).toEqual([a, b]);
  });

  it("does not add to a burst that was undone", () => {
    const undone = undo(remember(startHistory(a), b, { at: 0, burst: "body" }));
    expect(remember(undone, c, { at: 10, burst: "body" }).past).toEqual([a]);
  });

  it("does not count an edit that changed nothing", () => {
    const history = startHistory(a);
    expect(remember(history, a, { at: 5 })).toBe(history);
    expect(remember(history, drawing("a"), { at: 5, burst: "name" })).toBe(history);
  });

  it("leaves nothing to undo of a burst that ends where it began, and begins a new one after it", () => {
    const drawn = remember(startHistory(a), b, { at: 0 });
    const typed = remember(drawn, c, { at: 10, burst: "amount" });
    const back = remember(typed, drawing("b"), { at: 20, burst: "amount" });
    expect(back).toEqual({ past: [a], present: b, future: [], burst: null });
    expect(remember(back, c, { at: 30, burst: "amount" }).past).toEqual([a, b]);
  });

  it("remembers the last two hundred", () => {
    let history = startHistory(a);
    for (let at = 0; at < 250; at++) history = remember(history, drawing(String(at)), { at });
    expect(history.past).toHaveLength(200);
  });
});
