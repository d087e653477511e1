import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWords } from "./foldWords.ts";

describe("foldWords", () => {
  it("leaves no accents and no capitals", () => {
    expect(foldWords("¿Mañana, Óscar? It's É")).toBe("¿manana, oscar? it's e");
  });

  it("keeps every place", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (words) => {
        expect(foldWords(words)).toHaveLength(words.length);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});
