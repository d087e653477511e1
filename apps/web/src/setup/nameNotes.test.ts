import { normaliseProfileField } from "@ringback/templates";
import { describe, expect, it } from "vitest";
import { nameNotes } from "./nameNotes.ts";

function notesOf(typed: string, asTyped = false) {
  return nameNotes(normaliseProfileField(typed), { typed, asTyped });
}

describe("what is said of a name", () => {
  it("is nothing for a name that costs nothing more, ñ and é included", () => {
    for (const name of ["", "Miller Plumbing", "Peña & José", "Café Günther"])
      expect(notesOf(name)).toEqual([]);
  });

  it("is what will be kept of it, and offers to keep it as it was typed", () => {
    const [kept, ...more] = notesOf("Dick’s");
    expect(more).toEqual([]);
    expect(kept).toEqual({
      says: expect.stringMatching(/^Kept as "Dick's"\. \S/),
      offer: { label: "Keep as typed", value: "Dick’s", asTyped: true },
    });
    expect(notesOf("Dick’s", true)[0]?.offer).toEqual({
      label: "Write Dick's",
      value: "Dick's",
      asTyped: false,
    });
  });

  it("names the letter that makes every text dear, and offers another that reads the same", () => {
    const notes = notesOf("Dick’s Café — Zoë Peña");
    expect(notes.map(({ offer }) => offer?.label)).toEqual(["Keep as typed", "Write Dick's Café - Zoe Peña"]);
    expect(notes[1]?.says).toContain("ë");
  });
});
