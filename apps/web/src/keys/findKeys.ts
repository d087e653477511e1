import { KEYS, type KeyGroup } from "./keys.ts";

/** The lines with words that begin as each of these does, in their groups; all of them for nothing. */
export function findKeys(asked: string): KeyGroup[] {
  const words = wordsOf(asked);
  return KEYS.flatMap(({ title, lines }) => {
    const left = lines.filter(({ chords, does }) => {
      const said = wordsOf([title, does, ...chords.flat()].join(" "));
      return words.every((word) => said.some((one) => one.startsWith(word)));
    });
    return left.length > 0 ? [{ title, lines: left }] : [];
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}
