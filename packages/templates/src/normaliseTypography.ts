import { splitTemplate } from "./parseTemplate.ts";
import { FOLDS, type Fold, INVISIBLE } from "./typographyTable.ts";

/** One place that was folded. `at` is a string index of the text as it was. */
export interface TypographyChange {
  at: number;
  from: string;
  to: string;
  why: string;
}

export interface NormalisedText {
  text: string;
  /** In order, not overlapping. {@link undo} takes them back. */
  changes: TypographyChange[];
}

const LINE_BREAK = "A line break of one character costs less than one of two.";
const COMPOSED = "Letter and accent in one: the pair would make the whole text expensive.";

/** Everything that {@link normalisePiece} may change lies outside printable ASCII, the backtick, tab and CR apart. */
const NOTHING_TO_DO = /^[\n\x20-\x5f\x61-\x7e]*$/;

/**
 * Replaces the characters that word processors and phones put in and that make a text cost double: composed letters
 * first, then invisible characters, odd spaces, dashes, quotes, ellipses, bullets and fractions. Letters are never
 * changed to other letters: ñ stays ñ, and á (which is costly) stays á for its writer to judge.
 *
 * Idempotent. Merge tokens are left alone; the words of a fallback are not, since they go out too.
 */
export function normaliseTypography(text: string): NormalisedText {
  if (NOTHING_TO_DO.test(text)) return { text, changes: [] };
  const changes: TypographyChange[] = [];
  for (const part of splitTemplate(text)) {
    if (part.type === "text") normalisePiece(text, { from: part.from, to: part.to, changes });
    else if (part.fallback) {
      const from = text.lastIndexOf(part.fallback, part.to - 2 - part.fallback.length);
      normalisePiece(text, { from, to: from + part.fallback.length, changes });
    }
  }
  return { text: redo(text, changes), changes };
}

/** Takes a change list back: the text as it was before {@link normaliseTypography}. */
export function undo(text: string, changes: readonly TypographyChange[]): string {
  const out: string[] = [];
  let read = 0;
  let shift = 0;
  for (const change of changes) {
    const at = change.at + shift;
    out.push(text.slice(read, at), change.from);
    read = at + change.to.length;
    shift += change.to.length - change.from.length;
  }
  out.push(text.slice(read));
  return out.join("");
}

function redo(text: string, changes: readonly TypographyChange[]): string {
  const out: string[] = [];
  let read = 0;
  for (const change of changes) {
    out.push(text.slice(read, change.at), change.to);
    read = change.at + change.from.length;
  }
  out.push(text.slice(read));
  return out.join("");
}

/** Works on one run at a time: a character with the accents and invisible characters that follow it. */
function normalisePiece(
  text: string,
  piece: { from: number; to: number; changes: TypographyChange[] },
): void {
  let before = text[piece.from - 1] ?? "";
  for (let at = piece.from; at < piece.to; ) {
    const end = runEnd(text, at, piece.to);
    const run = text.slice(at, end);
    const { to, why } = foldRun(run, { before, after: text.slice(end, end + 2) });
    if (to !== run) piece.changes.push({ at, from: run, to, why });
    before = to.at(-1) ?? before;
    at = end;
  }
}

function runEnd(text: string, from: number, limit: number): number {
  let at = from + widthAt(text, from);
  if (text[from] === "\r") {
    // A carriage return takes its line feed along, whatever invisible stands between them.
    let feed = at;
    while (feed < limit && FOLDS.get(text.charCodeAt(feed))?.to === "") feed++;
    if (feed < limit && text[feed] !== "\r" && lineBreak(text[feed])) return feed + 1;
  }
  while (at < limit && joinsBefore(text.codePointAt(at) ?? 0)) at += widthAt(text, at);
  return at;
}

function lineBreak(char = ""): boolean {
  return char === "\n" || FOLDS.get(char.charCodeAt(0))?.to === "\n";
}

/** Accents, Hangul vowels and finals, and what is dropped: without it, the two sides might compose. */
function joinsBefore(codePoint: number): boolean {
  if (FOLDS.get(codePoint)?.to === "") return true;
  if (codePoint < 0x300) return false;
  if (codePoint >= 0x1160 && codePoint <= 0x11ff) return true;
  return /^\p{M}$/u.test(String.fromCodePoint(codePoint));
}

function foldRun(run: string, beside: Beside): Fold {
  if (run.length === 1 && run.charCodeAt(0) < 0x80 && !FOLDS.has(run.charCodeAt(0)))
    return { to: run, why: "" };
  const visible = [...run].filter((char) => FOLDS.get(char.codePointAt(0) ?? 0)?.to !== "").join("");
  if (run.startsWith("\r") && visible.length > 1 && lineBreak(run.at(-1)))
    return { to: "\n", why: LINE_BREAK };
  let why = visible === run ? COMPOSED : INVISIBLE;
  let to = "";
  for (const char of visible.normalize("NFC")) {
    const fold = FOLDS.get(char.codePointAt(0) ?? 0);
    if (fold === undefined) to += char;
    else {
      to += inPlace(char, fold.to, beside);
      why = fold.why;
    }
  }
  return { to, why };
}

/** What stands on both sides of a run: the last code unit already written, the next two still to come. */
interface Beside {
  before: string;
  after: string;
}

/** "1½" must not read "11/2", and "call—text me" not "call-text me". */
function inPlace(char: string, to: string, { before, after }: Beside): string {
  if ((char === "½" || char === "¼" || char === "¾") && /\d$/.test(before)) return ` ${to}`;
  const between = /[\p{L}\p{N}}]$/u.test(before) && /^[\p{L}\p{N}{]/u.test(after);
  return (char === "—" || char === "―") && between ? ` ${to} ` : to;
}

function widthAt(text: string, at: number): 1 | 2 {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
