import type { Graph } from "@ringback/engine";
import { describe, expect, it } from "vitest";
import { idsOf } from "./clip.ts";
import { heirOf } from "./heirOf.ts";

const node = (id: string) => ({ id, type: "wait", version: 1, config: null });

/** Four cards on a wire, one that stands alone far off, and a note beside the last. */
const DRAWN: Graph = {
  nodes: ["call", "wait", "text", "tag", "alone"].map(node),
  edges: [
    { from: "call", port: "next", to: "wait" },
    { from: "wait", port: "next", to: "text" },
    { from: "text", port: "sent", to: "tag" },
  ],
  layout: {
    call: { x: 0, y: 0 },
    wait: { x: 0, y: 100 },
    text: { x: 0, y: 200 },
    tag: { x: 0, y: 300 },
    alone: { x: 900, y: 0 },
  },
  notes: [{ id: "note", text: "", x: -300, y: 300, width: 200, height: 100 }],
};

function heir(gone: readonly string[], before: readonly string[] = []): string | undefined {
  const left = new Set(idsOf(DRAWN).filter((id) => !gone.includes(id)));
  return heirOf(DRAWN, gone[0] ?? "", { left, before });
}

describe("who takes the keyboard over", () => {
  it("is what comes before on the wires, past what is gone as well", () => {
    expect([heir(["tag"]), heir(["text", "wait"], ["alone"])]).toEqual(["text", "call"]);
  });

  it("is what comes after where nothing is left before it, also around a loop", () => {
    expect(heir(["call", "wait"])).toBe("text");
    const looped = { ...DRAWN, edges: [...DRAWN.edges, { from: "tag", port: "next", to: "call" }] };
    const cards = ["call", "wait", "text", "tag"];
    const left = new Set(idsOf(looped).filter((id) => !cards.includes(id)));
    expect(heirOf(looped, "call", { left, before: [] })).toBe("note");
  });

  it("is who had it before where no wire leads on, else the nearest", () => {
    expect([heir(["note"], ["gone", "call"]), heir(["note"]), heir(["alone"])]).toEqual([
      "call",
      "tag",
      "call",
    ]);
  });

  it("is nobody when nothing is left", () => {
    expect(heir(idsOf(DRAWN), ["call"])).toBeUndefined();
  });
});
