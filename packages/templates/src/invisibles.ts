import type { Span } from "./finding.ts";
import { FOLDS } from "./typographyTable.ts";

/** Joiners and selectors are part of an emoji or of some scripts' letters; anywhere else nobody sees them. */
const BELONGS_AFTER =
  /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{M}\u{e0020}-\u{e007f}]$/u;

const DOUBTFUL = /[\u200d\ufe0e\ufe0f\u{e0020}-\u{e007f}]/u;

/** Where a text has characters that nobody sees. */
export function invisiblesIn(text: string): Span[] {
  const found: Span[] = [];
  if (/^[\n\r\t\x20-\x7e]*$/.test(text)) return found;
  let at = 0;
  let before = "";
  for (const char of text) {
    const hidden = FOLDS.get(char.codePointAt(0) ?? 0)?.to === "";
    const lost = DOUBTFUL.test(char) && !BELONGS_AFTER.test(before) && !keycap(before, char);
    if (hidden || lost) found.push({ from: at, to: at + char.length });
    else before = char;
    at += char.length;
  }
  return found;
}

/** "1" and a selector make the sign on a key. */
function keycap(before: string, char: string): boolean {
  return /^[0-9#*]$/.test(before) && /^[\ufe0e\ufe0f]$/.test(char);
}

/** The text without them. */
export function withoutInvisibles(text: string): string {
  let out = "";
  let read = 0;
  for (const { from, to } of invisiblesIn(text)) {
    out += text.slice(read, from);
    read = to;
  }
  return out + text.slice(read);
}
