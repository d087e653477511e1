import { BLANK, type Copy } from "./copy.ts";
import type { Span } from "./finding.ts";
import type { Sentence } from "./sentences.ts";
import { LEXICONS } from "./words/lexicon.ts";

/** Puts words in the place of others, with a capital where a sentence starts. Empty words leave no hole. */
export function replaceWords(text: string, { from, to }: Span, say: string): string {
  const before = text.slice(0, from);
  const after = text.slice(to);
  if (say !== "") {
    const startsSentence = /(?:^|[.!?\n]\s*|^\s+)$/.test(before);
    return before + (startsSentence ? capitalised(say) : say) + after;
  }
  const kept = before.replace(/[ \t,]+$/, "");
  const startsSentence = kept === "" || /[.!?\n]$/.test(kept);
  if (!startsSentence) return kept + after.replace(/^[ \t]+(?=[.,!?]|$)/, "");
  const rest = capitalised(after.replace(/^[\s,.!?]+/, ""));
  return kept === "" || kept.endsWith("\n") ? kept + rest : `${kept} ${rest}`.trimEnd();
}

/** Takes a sentence out, or a stretch of several. */
export function dropSentence(text: string, { from, to }: Span): string {
  const before = text.slice(0, from).trimEnd();
  const after = text.slice(to).trimStart();
  return before === "" || after === "" ? before + after : `${before} ${after}`;
}

/** Whether a sentence can go without taking a name, a merge field or a question along. */
export function maySpare({ words }: Copy, { from, to }: Span): boolean {
  const said = words.slice(from, to);
  return !said.includes(BLANK) && !said.includes("?");
}

/** Whether a question can go without taking a name or a merge field along. */
export function maySpareQuestion({ words }: Copy, { from, to }: Span): boolean {
  return !words.slice(from, to).includes(BLANK);
}

/** Adds a sentence at the end, before the line about opting out. */
export function addSentence({ text, footerAt }: Copy, sentence: string): string {
  const body = text.slice(0, footerAt).trimEnd();
  const footer = text.slice(footerAt).trim();
  const joined = body === "" || /[.!?:\n]$/.test(body) ? body : `${body}.`;
  return [joined, sentence, footer].filter((piece) => piece !== "").join(" ");
}

/** "Dear Customer,": the new greeting stands in its place. */
const LETTER = /^\s*(?:dear|estimad[oa]s?|apreciad[oa]s?)\s+(?:[\p{L}]+\s*){1,3}(?=[,:.!])/iu;

/** Opens a text with a clause behind its greeting, or behind a new one. */
export function openWith({ text, language }: Copy, clause: string): string {
  const { greeting, lists } = LEXICONS[language];
  const letter = LETTER.exec(text)?.[0];
  const greeted = letter === undefined ? text.match(greeting)?.[0] : lists.says.greeting;
  const behind = text.slice((letter ?? greeted)?.length ?? 0);
  const rest = greeted === undefined ? text.trimStart() : behind.replace(/^[\s,.!:;]+(?:-+\s+)?/, "");
  const opening = `${greeted ?? lists.says.greeting}, ${clause}`;
  return rest === "" ? opening : `${opening} ${capitalised(rest)}`;
}

/** The sentence that a place is in. */
export function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | null {
  return sentences.find(({ from, to }) => from <= at && at < to) ?? null;
}

/** With a capital first letter, behind what opens a Spanish question. */
export function capitalised(words: string): string {
  const at = words.search(/[^¿¡"']/);
  return at === -1 || words.startsWith("{{")
    ? words
    : words.slice(0, at) + words.charAt(at).toUpperCase() + words.slice(at + 1);
}
