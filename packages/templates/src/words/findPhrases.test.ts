import { describe, expect, it } from "vitest";
import { findPhrases } from "./findPhrases.ts";
import { foldWords } from "./foldWords.ts";
import { LEXICONS } from "./lexicon.ts";

describe("findPhrases", () => {
  const find = (words: string) => findPhrases(foldWords(words), words, LEXICONS.en.uncontracted);

  it("says where each stands and what to say instead, with the writer's capitals", () => {
    expect(find("I am here, We are not.").map(({ from, to, say }) => [from, to, say])).toEqual([
      [0, 4, "I'm"],
      [11, 17, "We're"],
    ]);
  });

  it("lets the earlier of the list count where two meet", () => {
    const [hit, ...others] = findPhrases(
      "regarding your inquiry",
      "regarding your inquiry",
      LEXICONS.en.stock,
    );
    expect(hit).toMatchObject({ from: 0, to: 9, say: "about" });
    expect(others.map(({ from, to }) => [from, to])).toEqual([[10, 22]]);
  });

  it("finds nothing in nothing", () => {
    expect(find("")).toEqual([]);
    expect(findPhrases("no es", "no es", LEXICONS.es.uncontracted)).toEqual([]);
  });
});

describe("word lists", () => {
  it("write every source without capitals and accents, so that it can meet folded words", () => {
    for (const { lists } of Object.values(LEXICONS)) {
      const phrases = [
        ...lists.stock.flatMap((family) => family.phrases),
        ...lists.formal,
        ...lists.uncontracted,
      ];
      const sources = phrases.map(({ match }) => match.replaceAll(/\\u[0-9A-F]{4}|\\[a-zA-Z]|\uFFFC/g, ""));
      expect(sources.filter((source) => source !== foldWords(source))).toEqual([]);
    }
  });

  it("repeat no stock phrase in what they say instead", () => {
    for (const lexicon of Object.values(LEXICONS)) {
      const says = lexicon.lists.stock.flatMap(({ phrases }) =>
        phrases.flatMap(({ say }) => (say ? [say] : [])),
      );
      const again = says.filter((say) => findPhrases(foldWords(say), say, lexicon.stock).length > 0);
      expect(again).toEqual([]);
    }
  });
});
