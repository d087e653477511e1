import type { Language } from "../language.ts";
import type { Draft } from "./draftStep.ts";
import { toneOf } from "./toneOf.ts";

export interface Ranking {
  count: number;
  /** The tone wished for; see {@link toneOf}. */
  tone?: number | undefined;
  language: Language;
}

/** Two texts with more of their words in common than this are one idea. */
const TOO_ALIKE = 0.7;

/** Points that a further segment costs a draft, beside its finding. */
const PER_SEGMENT = 3;

/** Points a draft loses for being like one already chosen, at full likeness. */
const PER_LIKENESS = 10;

/** Points a draft loses for sounding quite otherwise than was wished; half of it at half the way. */
const PER_TONE = 12;

const SAME_ANGLE = 12;
/** Three texts that all begin alike look like one: only what nearly fails is worse. */
const SAME_OPENING = 25;
const SAME_REASON = 10;

/**
 * Picks the best distinct drafts, best first. Of drafts too much alike one stays, and among near equals the one that
 * asks in another way goes first. Deterministic: ties keep the order handed in.
 */
export function rankDrafts(drafts: readonly Draft[], ranking: Ranking): Draft[] {
  let left = drafts.map((draft) => ({
    draft,
    words: wordsOf(draft.text),
    worth: worth(draft, ranking),
    alike: 0,
  }));
  const chosen: Draft[] = [];
  const angles = new Set<string>();
  const openings = new Set<string>();
  const reasons = new Set<string>();
  while (chosen.length < ranking.count && left.length > 0) {
    const value = ({ worth, alike, draft }: (typeof left)[number]) =>
      worth -
      alike * PER_LIKENESS -
      (angles.has(draft.angle) ? SAME_ANGLE : 0) -
      (openings.has(sentenceOf(draft.text, 0)) ? SAME_OPENING : 0) -
      (reasons.has(sentenceOf(draft.text, 1)) ? SAME_REASON : 0);
    const best = left.reduce((most, each) => (value(each) > value(most) ? each : most));
    chosen.push(best.draft);
    angles.add(best.draft.angle);
    openings.add(sentenceOf(best.draft.text, 0));
    reasons.add(sentenceOf(best.draft.text, 1));
    for (const each of left) each.alike = Math.max(each.alike, jaccard(each.words, best.words));
    left = left.filter((each) => each !== best && each.alike <= TOO_ALIKE);
  }
  return chosen;
}

function sentenceOf(text: string, at: number): string {
  return text.split(". ")[at] ?? "";
}

/** Whether two texts are one idea. */
export function isAlike(a: string, b: string): boolean {
  return jaccard(wordsOf(a), wordsOf(b)) > TOO_ALIKE;
}

function worth({ text, report }: Draft, { tone, language }: Ranking): number {
  const wished = tone === undefined ? 0 : PER_TONE * Math.abs(toneOf(text, language) - tone);
  return report.score - PER_SEGMENT * (report.typical.count.segments - 1) - wished;
}

function wordsOf(text: string): Set<string> {
  const ownWords = text.replace(/\{\{[^{}]*\}\}/g, " ").toLowerCase();
  return new Set(ownWords.match(/[\p{L}\p{N}']+/gu) ?? []);
}

/** Words in common of all words, 0 to 1. */
function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  const all = a.size + b.size - common;
  return all === 0 ? 1 : common / all;
}
