import { isGsm7, septetsOf } from "./gsm7.ts";

export type SmsEncoding = "GSM-7" | "UCS-2";

/** A character that costs more than its place: it doubles, or it takes the whole text out of GSM-7. */
export interface CostlyCharacter {
  char: string;
  /** String index of its first code unit. */
  at: number;
  /** How many code units of the string it takes. */
  length: number;
  /** What it costs: septets in GSM-7, UTF-16 units in UCS-2. */
  units: number;
  /** `notGsm7`: it makes the whole text UCS-2. `extension`: it costs two septets. */
  reason: "notGsm7" | "extension";
}

/** What a text costs on the wire. */
export interface SegmentCount {
  encoding: SmsEncoding;
  /** Septets in GSM-7, UTF-16 units in UCS-2. */
  units: number;
  /** Billed parts after 3GPP TS 23.040; 1 for an empty text. */
  segments: number;
  /** The same when a carrier also keeps grapheme clusters (a flag, a family) whole; never less than `segments`. */
  clusterSafeSegments: number;
  /** Units that still fit before one more segment is needed. */
  unitsLeft: number;
  costly: CostlyCharacter[];
  /** Where each segment ends: string indexes, exclusive, one per segment. The last is the text's length. */
  boundaries: number[];
}

/** One part alone, and each part of a joined message, whose six-octet header takes room (3GPP TS 23.040, 9.2.3.24.1). */
const CAPACITY = {
  "GSM-7": { single: 160, joined: 153 },
  "UCS-2": { single: 70, joined: 67 },
} as const satisfies Record<SmsEncoding, { single: number; joined: number }>;

/** Grapheme rules do not differ between the languages that matter here; one segmenter serves all. */
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Counts what a text costs, exactly: an extension pair and a surrogate pair never straddle two parts, so a text can
 * need a part more than its units divided by the capacity. Linear in the text's length.
 */
export function countSegments(text: string): SegmentCount {
  const encoding: SmsEncoding = isGsm7(text) ? "GSM-7" : "UCS-2";
  const capacity = CAPACITY[encoding];
  const { units, costly } = weigh(text, encoding);
  if (units <= capacity.single) {
    return {
      encoding,
      units,
      segments: 1,
      clusterSafeSegments: 1,
      unitsLeft: capacity.single - units,
      costly,
      boundaries: [text.length],
    };
  }
  const packed = pack(text, encoding, charactersOf(text));
  return {
    encoding,
    units,
    segments: packed.boundaries.length,
    clusterSafeSegments: clusterSafe(text, encoding, packed.boundaries.length),
    unitsLeft: capacity.joined - packed.lastUnits,
    costly,
    boundaries: packed.boundaries,
  };
}

function weigh(text: string, encoding: SmsEncoding): { units: number; costly: CostlyCharacter[] } {
  const costly: CostlyCharacter[] = [];
  let units = 0;
  for (let at = 0; at < text.length; ) {
    const septets = septetsOf(text.charCodeAt(at));
    const length = septets === 0 ? lengthAt(text, at) : 1;
    const cost = encoding === "GSM-7" ? septets : length;
    units += cost;
    if (septets === 0 || (encoding === "GSM-7" && septets === 2)) {
      const reason = septets === 0 ? "notGsm7" : "extension";
      costly.push({ char: text.slice(at, at + length), at, length, units: cost, reason });
    }
    at += length;
  }
  return { units, costly };
}

/** Fills parts of a joined message with pieces that are kept whole, unless a piece alone is larger than a part. */
function pack(text: string, encoding: SmsEncoding, pieceEnds: Iterable<number>) {
  const capacity = CAPACITY[encoding].joined;
  const boundaries: number[] = [];
  let used = 0;
  let at = 0;
  for (const end of pieceEnds) {
    const size = unitsBetween(text, encoding, at, end);
    if (size > capacity) {
      // A cluster that no part can hold is split between its characters, filling the part at hand first.
      while (at < end) {
        const next = at + lengthAt(text, at);
        const one = unitsBetween(text, encoding, at, next);
        if (used + one > capacity) {
          boundaries.push(at);
          used = 0;
        }
        used += one;
        at = next;
      }
      continue;
    }
    if (used + size > capacity) {
      boundaries.push(at);
      used = 0;
    }
    used += size;
    at = end;
  }
  boundaries.push(text.length);
  return { boundaries, lastUnits: used };
}

/** The larger of the two counts: what a carrier that keeps clusters whole would bill is implementation-defined. */
function clusterSafe(text: string, encoding: SmsEncoding, segments: number): number {
  if (encoding === "GSM-7") return segments;
  return Math.max(segments, pack(text, encoding, clustersOf(text)).boundaries.length);
}

function unitsBetween(text: string, encoding: SmsEncoding, from: number, to: number): number {
  if (encoding === "UCS-2") return to - from;
  let units = 0;
  for (let at = from; at < to; at++) units += septetsOf(text.charCodeAt(at));
  return units;
}

function* charactersOf(text: string): Generator<number> {
  for (let at = 0; at < text.length; ) {
    at += lengthAt(text, at);
    yield at;
  }
}

/** Iterating over a segmenter costs the square of the text's length: a window of this many units keeps it linear. */
const WINDOW = 512;

/** A line break of CR and LF is one cluster to Unicode and two characters to every carrier. */
function* clustersOf(text: string): Generator<number> {
  for (let from = 0; from < text.length; ) {
    const window = text.slice(from, from + WINDOW);
    const ends = Array.from(graphemes.segment(window), ({ segment, index }) => ({
      end: from + index + segment.length,
      lineBreak: segment === "\r\n",
    }));
    // The last cluster of a window may go on behind it; one that fills a window is larger than a part anyway.
    if (from + WINDOW < text.length && ends.length > 1) ends.pop();
    for (const { end, lineBreak } of ends) {
      if (lineBreak) yield end - 1;
      yield end;
      from = end;
    }
  }
}

/** 2 for a surrogate pair, else 1; a lone surrogate stands alone. */
function lengthAt(text: string, at: number): 1 | 2 {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
