import { checkCopy } from "../checkCopy.ts";
import type { CopyContext } from "../copy.ts";
import type { Angle, Niche } from "../niches/niche.ts";
import { nicheOf } from "../niches/niches.ts";
import { chance, shuffle } from "./chance.ts";
import type { Draft } from "./draftStep.ts";
import { type GrammarSlots, grammarSlots, type Piece } from "./grammarSlots.ts";
import { isAlike, rankDrafts } from "./rankDrafts.ts";
import { speakerOf } from "./speakerOf.ts";
import { toneOfPoints, tonePoints } from "./toneOf.ts";

export interface GrammarOptions {
  /** Any integer: the same one gives the same drafts. */
  seed: number;
  /** How many drafts are wanted; fewer come back only when there are no more that differ enough. */
  count: number;
  /**
   * What the drafts are judged by, and so their language, what they are for, and whether they go out while the business
   * is open or closed; the niche's sample business when absent.
   */
  context?: CopyContext | undefined;
  /** How they should sound: -1 brisk, 0 plain, 1 warm. All tones alike when absent. */
  tone?: number | undefined;
  /** How they should ask; in ways that differ when absent. */
  angle?: Angle | undefined;
}

/** Candidates judged for each draft wanted: enough that the best are good, few enough for a keystroke. */
const TRIES_PER_DRAFT = 6;
const FEWEST_TRIES = 18;

/** Tones nearer to each other than this are one, so that a wish for a tone leaves variety. */
const TONE_BUCKET = 0.15;

/**
 * Drafts without a model: an opening, a reason that is true for the time of day, one question and an ending, put
 * together by chance from the niche's slots, with the niche's finished texts among them, and judged by the same checks
 * as everything else. Those that fit one segment go first. Works offline, within a key press.
 *
 * @throws when there is no such niche.
 */
export function draftFromGrammar(nicheId: string, options: GrammarOptions): Draft[] {
  const niche = nicheOf(nicheId);
  const context = options.context ?? sampleContext(niche);
  const slots = grammarSlots(niche, context);
  const tries = Math.max(FEWEST_TRIES, options.count * TRIES_PER_DRAFT);
  const wanted = { ...options, purposeAsks: context.purpose !== "wrongNumber" };
  const candidates = [...wholeTexts(slots, wanted), ...composed(slots, context, wanted).slice(0, tries)];
  const drafts = candidates.flatMap(({ text, angle }) => {
    const report = checkCopy(text, context);
    return report.passes ? [{ text, report, source: "grammar" as const, angle, mended: [] }] : [];
  });
  const { count, tone } = options;
  const isShort = ({ report }: Draft) => report.typical.count.segments === 1;
  const short = rankDrafts(drafts.filter(isShort), { count, tone, language: slots.language });
  if (short.length === count) return short;
  // Names so long that little fits one segment: what takes two is better than too few.
  const rest = drafts.filter(
    (draft) => !isShort(draft) && !short.some(({ text }) => isAlike(text, draft.text)),
  );
  return [...short, ...rankDrafts(rest, { count: count - short.length, tone, language: slots.language })];
}

/** A context to judge a niche's texts by before there is a business. */
export function sampleContext(niche: Niche): CopyContext {
  return { values: {}, profile: niche.sampleProfile, niche: niche.id };
}

interface Candidate {
  text: string;
  angle: Angle;
}

type Wanted = Pick<GrammarOptions, "seed" | "tone" | "angle"> & { purposeAsks: boolean };

function wholeTexts({ whole }: GrammarSlots, { angle, purposeAsks }: Wanted): Candidate[] {
  const asked = purposeAsks ? angle : undefined;
  const seen = new Set<string>();
  return whole.flatMap(({ text, angle: found }) => {
    if (seen.has(text) || (asked !== undefined && found !== asked)) return [];
    seen.add(text);
    return [{ text, angle: found ?? "question" }];
  });
}

/**
 * Everything that the slots can say, the likeliest to be wanted first: what fits one segment before what does not,
 * nearer tones before others, the ways of asking in turn, and otherwise by chance.
 */
export function composed(
  { slots, language }: GrammarSlots,
  context: CopyContext,
  { seed, tone, angle, purposeAsks }: Wanted,
): Candidate[] {
  const asking = slots.map((pieces) => askingAs(pieces, purposeAsks ? angle : undefined));
  const measured = asking.map((pieces) => pieces.map((piece) => measure(piece, language)));
  const sentences = combinations(measured).filter((pieces) => fitTogether(pieces));
  const fits = fitting(sentences[0], context);
  const sorted = shuffle(sentences, chance(seed)).map((pieces) => {
    const units = pieces.reduce((sum, piece) => sum + piece.units, 0);
    const gap =
      tone === undefined
        ? 0
        : Math.abs(toneOfPoints(pieces.reduce((sum, { points }) => sum + points, 0)) - tone);
    return { pieces, order: (fits(units) ? 0 : 100) + Math.floor(gap / TONE_BUCKET) };
  });
  sorted.sort((a, b) => a.order - b.order);
  return inTurn(sorted.map(({ pieces }) => candidateOf(pieces)));
}

/** The asks of an angle; all of them when the niche has none of it, which is better than no draft. */
function askingAs(pieces: readonly Piece[], angle: Angle | undefined): readonly Piece[] {
  if (angle === undefined || pieces.every((piece) => piece.angle === null)) return pieces;
  const asked = pieces.filter((piece) => piece.angle === angle);
  return asked.length > 0 ? asked : pieces;
}

/** One person speaks in a text, and it ends on what it asked. */
function fitTogether(pieces: readonly Measured[]): boolean {
  const angle = pieces.find((piece) => piece.angle !== null)?.angle ?? null;
  if (pieces.some(({ after }) => after !== undefined && (angle === null || !after.includes(angle))))
    return false;
  return new Set(pieces.flatMap(({ person }) => person ?? [])).size <= 1;
}

interface Measured extends Piece {
  person: "I" | "we" | null;
  /** Septets of its fixed letters and the space after it. */
  units: number;
  points: number;
}

function measure(piece: Piece, language: GrammarSlots["language"]): Measured {
  const fields = piece.text.match(/\{\{[^{}]*\}\}/g) ?? [];
  // A caller's name is as long as the usual one; the business's own names are the same in every draft.
  const ofCaller = fields.filter((field) => field.startsWith("{{contact.")).length * 5;
  const units = piece.text === "" ? 0 : piece.text.replace(/\{\{[^{}]*\}\}/g, "").length + ofCaller + 1;
  return {
    ...piece,
    units,
    points: tonePoints(piece.text, language),
    person: speakerOf(piece.text, language),
  };
}

/** Whether so many units fit one segment, after the names and whatever is added behind a text; learned from one of them. */
function fitting(sample: readonly Measured[] | undefined, context: CopyContext): (units: number) => boolean {
  if (sample === undefined) return () => true;
  const { count } = checkCopy(candidateOf(sample).text, context).typical;
  const added = count.units - sample.reduce((sum, { units }) => sum + units, 0);
  const most = count.encoding === "UCS-2" ? 70 : 160;
  return (units) => units + added <= most;
}

function combinations(slots: readonly (readonly Measured[])[]): Measured[][] {
  return slots.reduce<Measured[][]>(
    (sentences, pieces) => sentences.flatMap((sentence) => pieces.map((piece) => [...sentence, piece])),
    [[]],
  );
}

function candidateOf(pieces: readonly Measured[]): Candidate {
  const text = pieces.flatMap((piece) => (piece.text === "" ? [] : [piece.text])).join(" ");
  return { text, angle: pieces.find(({ angle }) => angle !== null)?.angle ?? "question" };
}

/** One of each angle, then one of each again; the order within an angle stays. */
function inTurn(candidates: readonly Candidate[]): Candidate[] {
  const byAngle = new Map<Angle, Candidate[]>();
  for (const candidate of candidates) {
    const same = byAngle.get(candidate.angle);
    if (same === undefined) byAngle.set(candidate.angle, [candidate]);
    else same.push(candidate);
  }
  const turns: Candidate[] = [];
  const longest = Math.max(0, ...[...byAngle.values()].map(({ length }) => length));
  for (let at = 0; at < longest; at++) {
    for (const same of byAngle.values()) {
      const candidate = same[at];
      if (candidate !== undefined) turns.push(candidate);
    }
  }
  return turns;
}
