import { describe, expect, it } from "vitest";
import { inHand } from "./inHand.ts";

const SELECTED = new Set(["wait", "text"]);

describe("a key acts on", () => {
  it("all that is selected, while the keyboard is on one of them or on no card", () => {
    expect(inHand(SELECTED, { id: "text" })).toEqual(["wait", "text"]);
    expect(inHand(SELECTED, undefined)).toEqual(["wait", "text"]);
  });

  it("the card that the keyboard walked to, not on what was selected before", () => {
    expect(inHand(SELECTED, { id: "note" })).toEqual(["note"]);
    expect(inHand(new Set(), { id: "note" })).toEqual(["note"]);
  });
});
