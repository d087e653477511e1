import type { Span } from "./finding.ts";

/** A sentence with where it stands. `text` has no outer spaces. */
export interface Sentence extends Span {
  text: string;
}

/** Splits at full stops, question and exclamation marks and line breaks; "2.5", "9 a.m." and "Dr. Lee" stay in one piece. */
export function sentencesOf(words: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at <= words.length; at++) {
    const atEnd = at === words.length;
    if (!atEnd && !endsHere(words, at)) continue;
    const to = Math.min(at + 1, words.length);
    const piece = words.slice(from, to);
    const text = piece.trim();
    if (text !== "") {
      const start = from + piece.length - piece.trimStart().length;
      sentences.push({ text, from: start, to: start + text.length });
    }
    from = to;
  }
  return sentences;
}

/** Titles, which a name follows. */
const TITLE = /(?:^|[^\p{L}])(?:Dr|Dra|Mr|Mrs|Ms|Sr|Sra|Srta)$/u;

function endsHere(words: string, at: number): boolean {
  const char = words[at];
  if (char === "\n") return true;
  if (char !== "." && char !== "?" && char !== "!" && char !== "…") return false;
  const next = words[at + 1];
  if (next !== undefined && next !== " " && next !== "\n") return false;
  if (char !== ".") return true;
  const before = words.slice(Math.max(0, at - 6), at);
  const after = words.slice(at + 1, at + 4);
  const timeOfDay = /\b[ap]\.m$/i.test(before) && /^ +\p{Ll}/u.test(after);
  return !timeOfDay && !(TITLE.test(before) && /^ \S/.test(after));
}
