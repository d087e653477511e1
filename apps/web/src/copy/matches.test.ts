import { describe, expect, it } from "vitest";
import { matches } from "./matches.ts";

describe("searching texts", () => {
  it("finds every word typed, in any order, without minding accents", () => {
    expect(matches("quote REPAIR", "Is this a repair or a quote?")).toBe(true);
    expect(matches("que necesita", "¿Qué necesita?")).toBe(true);
    expect(matches("roof leak", "A leak", "in the attic")).toBe(false);
    expect(matches("", "anything")).toBe(true);
  });
});
