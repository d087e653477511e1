import {
  type Angle,
  type CopyContext,
  checkCopy,
  draftFromGrammar,
  findNiche,
  type Draft as GrammarDraft,
} from "@ringback/templates";
import type { DraftedText } from "./draftingState.ts";

/** The three ways to say it, in the order in which they are shown. */
export const WAYS: readonly Angle[] = ["question", "either-or", "details"];

export interface PhraseBookAsk {
  context: CopyContext;
  /** Counts up from 0 for other drafts. */
  seed: number;
  /** −1 brisk to 1 warm. */
  tone: number;
}

/** As many of each way as there are before the first one comes round again. */
const IN_TURN = 6;

/** Three ways to say it from the niche's phrases: at once, without a server. The next seed gives the next best ones. */
export function phraseBook({ context, seed, tone }: PhraseBookAsk): DraftedText[] {
  const niche = findNiche(context.niche) ?? findNiche("contractor");
  if (niche === null) return [];
  return WAYS.flatMap((angle) => {
    const round = Math.floor(seed / IN_TURN);
    const drafts = draftFromGrammar(niche.id, { seed: round, count: IN_TURN, context, tone, angle });
    return drafts.slice(seed % drafts.length).slice(0, 1);
  }).map(toDraftedText);
}

function toDraftedText({ text, report, source, angle, mended }: GrammarDraft): DraftedText {
  return {
    text,
    source,
    angle,
    segments: report.typical.count.segments,
    mostSegments: report.longest.count.segments,
    score: report.score,
    mended,
  };
}

/** A text that somebody mended, as one of the ways to say it. */
export function mendedText(text: string, context: CopyContext): DraftedText {
  const report = checkCopy(text, context);
  return toDraftedText({ text, report, source: "grammar", angle: "question", mended: [] });
}
