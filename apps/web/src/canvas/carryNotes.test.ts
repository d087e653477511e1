import { describe, expect, it } from "vitest";
import { carryNotes } from "./carryNotes.ts";

const card = (x: number, y: number) => ({ x, y, width: 288, height: 96 });
const note = (id: string, x: number, y: number) => ({ id, text: "", x, y, width: 240, height: 128 });

describe("when cards are put in order, a note", () => {
  const cards = new Map([
    ["a", card(0, 0)],
    ["b", card(0, 400)],
  ]);

  it("goes along with the card that it lies nearest to", () => {
    const notes = [note("beside a", 320, 0), note("below b", 24, 520)];
    expect(carryNotes(notes, cards, { a: { x: 80, y: 0 }, b: { x: 80, y: 168 } })).toEqual({
      "beside a": { x: 400, y: 0 },
      "below b": { x: 104, y: 288 },
    });
  });

  it("is moved aside where a card comes to stand on it, and one that lay there half under a card as well", () => {
    const notes = [note("below a", 24, 120), note("under b", 200, 440)];
    const places = carryNotes(notes, cards, { a: { x: 0, y: 0 }, b: { x: 0, y: 168 } });
    expect(places).toEqual({ "below a": { x: 312, y: 120 }, "under b": { x: 584, y: 208 } });
  });

  it("is moved off another note that was carried there", () => {
    const far = new Map([...cards, ["c", card(1_000, 400)] as const]);
    const notes = [note("of b", 320, 400), note("of c", 728, 400)];
    const to = { a: { x: 0, y: 0 }, b: { x: 0, y: 168 }, c: { x: 656, y: 168 } };
    const places = carryNotes(notes, far, to);
    expect(places["of b"]).toEqual({ x: 320, y: 168 });
    expect(places["of c"]).toEqual({ x: 960, y: 168 });
  });

  it("stays when there are no cards, and when it is done once more", () => {
    expect(carryNotes([note("n", 8, 16)], new Map(), {})).toEqual({ n: { x: 8, y: 16 } });
    const done = carryNotes([note("n", 24, 120)], cards, { b: { x: 0, y: 168 } }).n;
    const after = new Map([...cards, ["b", card(0, 168)] as const]);
    expect(done && carryNotes([note("n", done.x, done.y)], after, {})).toEqual({ n: done });
  });
});
