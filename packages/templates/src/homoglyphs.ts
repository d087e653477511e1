import type { Span } from "./finding.ts";

/** A letter of another alphabet that looks like a Latin one, in a word that reads as Latin. */
export interface Homoglyph extends Span {
  /** The letter that it looks like. */
  by: string;
}

/** Cyrillic and Greek letters that nobody can tell from Latin ones. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [
    ["авеорсухіѕјһԁԛԝӏ", "abeopcyxisjhdqwl"],
    ["АВЕКМНОРСТУХІЅЈԌԚԜ", "ABEKMHOPCTYXISJGQW"],
    ["αονικρτυχγ", "aovikptuxy"],
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
  ].flatMap(([from = "", to = ""]) =>
    [...from].map((char, at): [string, string] => [char, [...to][at] ?? char]),
  ),
);

/**
 * Finds look-alikes: in a word with Latin letters, or in a word of nothing else in a text that has no other word of
 * that alphabet. Letters from pages of fancy fonts (𝐛𝐨𝐥𝐝, ｗｉｄｅ) count too. A Russian name is a Russian name.
 */
export function homoglyphsIn(text: string): Homoglyph[] {
  if (!/[\u0370-\u052f\uff21-\uff5a\u{1d400}-\u{1d7ff}]/u.test(text)) return [];
  const words = Array.from(text.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu), ({ index, 0: word }) => ({
    index,
    word,
  }));
  const honest = words.some(
    ({ word }) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word) && !disguised(word),
  );
  return words
    .flatMap(({ index, word }) => {
      const mixed = /\p{Script=Latin}/u.test(word.replace(/[\uff21-\uff5a\u{1d400}-\u{1d7ff}]/gu, ""));
      return lettersOf(word, index).filter(
        ({ by, fancy }) => by !== "" && (fancy || mixed || (!honest && disguised(word))),
      );
    })
    .map(({ from, to, by }) => ({ from, to, by }));
}

/** The text with every look-alike as the Latin letter. */
export function withoutHomoglyphs(text: string): string {
  let out = "";
  let read = 0;
  for (const { from, to, by } of homoglyphsIn(text)) {
    out += text.slice(read, from) + by;
    read = to;
  }
  return out + text.slice(read);
}

/** Every letter of it could be Latin. */
function disguised(word: string): boolean {
  return [...word].every(
    (char) => LOOKALIKES.has(char) || !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(char),
  );
}

function lettersOf(word: string, at: number): (Homoglyph & { fancy: boolean })[] {
  const letters: (Homoglyph & { fancy: boolean })[] = [];
  let from = at;
  for (const char of word) {
    const plain = char.normalize("NFKC");
    const fancy = plain !== char && /^[A-Za-z0-9]$/.test(plain);
    letters.push({ from, to: from + char.length, by: fancy ? plain : (LOOKALIKES.get(char) ?? ""), fancy });
    from += char.length;
  }
  return letters;
}
