import type { CopyReport } from "../checkCopy.ts";
import type { Angle } from "../niches/niche.ts";

/** A proposed template, with how it does in the checks. A person saves it; nothing sends it. */
export interface Draft {
  text: string;
  report: CopyReport;
  source: "grammar" | "model";
  angle: Angle;
}

/** Two texts with more of their words in common than this are one idea. */
const TOO_ALIKE = 0.7;

/** Points that a further segment costs a draft, beside its finding. */
const PER_SEGMENT = 3;

/** Points a draft loses for being like one already chosen, at full likeness. */
const PER_LIKENESS = 10;

/**
 * Picks the best distinct drafts, best first. Of drafts too much alike one stays, and among near equals the one that
 * asks in another way goes first. Deterministic: ties keep the order handed in.
 */
export function rankDrafts(drafts: readonly Draft[], count: number): Draft[] {
  const left = drafts.map((draft) => ({ draft, words: wordsOf(draft.text), worth: worth(draft) }));
  const chosen: typeof left = [];
  while (chosen.length < count && left.length > 0) {
    let best = -1;
    let bestWorth = Number.NEGATIVE_INFINITY;
    left.forEach((candidate, index) => {
      const alike = Math.max(0, ...chosen.map((other) => jaccard(candidate.words, other.words)));
      if (alike > TOO_ALIKE) return;
      const sameAngle = chosen.some((other) => other.draft.angle === candidate.draft.angle) ? 4 : 0;
      const value = candidate.worth - alike * PER_LIKENESS - sameAngle;
      if (value > bestWorth) [best, bestWorth] = [index, value];
    });
    if (best === -1) break;
    chosen.push(...left.splice(best, 1));
  }
  return chosen.map(({ draft }) => draft);
}

function worth({ report }: Draft): number {
  return report.score - PER_SEGMENT * (report.typical.count.segments - 1);
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
