import type { Command } from "./Command.ts";

/** What a word of the query is worth, by how it meets a word of the command. */
const WHOLE = 8;
const START = 6;
const INSIDE = 3;
const LETTERS = 1;

/** A word in the label tells more than one in its group or among its other words. */
const LABEL_FACTOR = 2;

/** Letters scattered through a word are only taken for it from three letters on. */
const FEWEST_LETTERS = 3;

/**
 * The commands that every word of the query fits, the best first: a word fits by being one, starting one, standing inside
 * one, or by its letters standing in one in that order. Between equals, what was used last comes first, then what was
 * offered first. An empty query fits everything and leaves the order as it is.
 *
 * @param recent Ids of commands that were used, the last one first.
 */
export function rankCommands<C extends Pick<Command, "id" | "label" | "group" | "words">>(
  commands: readonly C[],
  query: string,
  recent: readonly string[],
): C[] {
  const asked = wordsOf(query);
  if (asked.length === 0) return [...commands];
  const age = new Map(recent.map((id, at) => [id, at]));
  return commands
    .flatMap((command, at) => {
      const score = scoreOf(command, asked);
      return score === 0 ? [] : [{ command, score, age: age.get(command.id) ?? recent.length, at }];
    })
    .sort((a, b) => b.score - a.score || a.age - b.age || a.at - b.at)
    .map(({ command }) => command);
}

/** 0 when a word of the query fits nowhere. */
function scoreOf(
  { label, group, words = "" }: Pick<Command, "label" | "group" | "words">,
  asked: readonly string[],
): number {
  const said = wordsOf(label);
  const more = wordsOf(`${group} ${words}`);
  let score = 0;
  for (const word of asked) {
    const best = Math.max(bestOf(word, said) * LABEL_FACTOR, bestOf(word, more));
    if (best === 0) return 0;
    score += best;
  }
  // A label that says little else is more likely meant.
  return score + 1 / (1 + said.length);
}

function bestOf(word: string, among: readonly string[]): number {
  return Math.max(0, ...among.map((other) => worth(word, other)));
}

function worth(word: string, other: string): number {
  if (word === other) return WHOLE;
  if (other.startsWith(word)) return START;
  if (other.includes(word)) return INSIDE;
  return word.length >= FEWEST_LETTERS && hasLetters(other, word) ? LETTERS : 0;
}

/** "stngs" is in "settings". */
function hasLetters(other: string, word: string): boolean {
  let from = 0;
  for (const letter of word) {
    const at = other.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

/** Lower case, without accents and punctuation. */
function wordsOf(text: string): string[] {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
