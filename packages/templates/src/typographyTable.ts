/** What one typographic character is folded to, and the reason an owner reads. */
export interface Fold {
  to: string;
  why: string;
}

/** The reason for dropping what is dropped. */
export const INVISIBLE = "Invisible: it costs and nobody sees it.";
const SPACE = "An ordinary space costs less.";
const LINE = "A plain line break costs least.";
const DASH = "A hyphen keeps the text in the cheap alphabet.";
const APOSTROPHE = "A straight apostrophe keeps the text in the cheap alphabet.";
const QUOTE = "A straight quote keeps the text in the cheap alphabet.";

/** Folds by code point. Every target is in GSM-7, and none is itself folded: folding twice changes nothing. */
export const FOLDS: ReadonlyMap<number, Fold> = new Map([
  // Zero-width space and non-joiner, word joiner and invisible operators, byte order mark, soft hyphen.
  ...fold([0x200b, 0x200c, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0xfeff, 0x00ad], "", INVISIBLE),
  // Control characters, but for line breaks, the tab and the form feed, which GSM-7 has.
  ...fold(
    [...range(0x00, 0x08), 0x0b, ...range(0x0e, 0x1f), ...range(0x7f, 0x84), ...range(0x86, 0x9f)],
    "",
    INVISIBLE,
  ),
  // The Mongolian separator, the deprecated format characters, annotation marks.
  ...fold([0x180e, ...range(0x206a, 0x206f), 0xfff9, 0xfffa, 0xfffb], "", INVISIBLE),
  // Bidirectional marks, embeddings, overrides and isolates.
  ...fold([0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e], "", INVISIBLE),
  ...fold([0x2066, 0x2067, 0x2068, 0x2069], "", INVISIBLE),
  // No-break space and its relatives, each to one space; the tab too.
  ...fold([0x0009, 0x00a0, 0x1680, 0x202f, 0x205f, 0x3000], " ", SPACE),
  ...fold(
    [0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a],
    " ",
    SPACE,
  ),
  ...fold([0x000d, 0x0085, 0x2028, 0x2029], "\n", LINE),
  ...chars("‐‑‒–—―−", "-", DASH),
  ...chars("‘’‚‛′‵ʼʹ`´‹›", "'", APOSTROPHE),
  ...chars("“”„‟″‶«»", '"', QUOTE),
  ...chars("…", "...", "Three full stops keep the text in the cheap alphabet."),
  ...chars("•‣◦▪●", "-", "A hyphen keeps the text in the cheap alphabet."),
  ...chars("⁄", "/", "A slash keeps the text in the cheap alphabet."),
  ...chars("½", "1/2", "Written out, it keeps the text in the cheap alphabet."),
  ...chars("¼", "1/4", "Written out, it keeps the text in the cheap alphabet."),
  ...chars("¾", "3/4", "Written out, it keeps the text in the cheap alphabet."),
]);

function chars(from: string, to: string, why: string): [number, Fold][] {
  return fold(
    [...from].map((char) => char.codePointAt(0) ?? 0),
    to,
    why,
  );
}

function fold(codePoints: number[], to: string, why: string): [number, Fold][] {
  return codePoints.map((codePoint) => [codePoint, { to, why }]);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
