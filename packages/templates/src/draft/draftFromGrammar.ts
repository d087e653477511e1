import { checkCopy } from "../checkCopy.ts";
import type { CopyContext } from "../copy.ts";
import type { Niche } from "../niches/niche.ts";
import { nicheOf } from "../niches/niches.ts";
import { type Draft, rankDrafts } from "./rankDrafts.ts";

export interface GrammarOptions {
  /** Any integer: the same one gives the same drafts. */
  seed: number;
  /** How many drafts are wanted; fewer come back only when there are no more that differ enough. */
  count: number;
  /** What the drafts are judged by; the niche's sample business when absent. */
  context?: CopyContext | undefined;
}

/** Candidates tried for each draft wanted: enough that the best are good, few enough for a keystroke. */
const TRIES_PER_DRAFT = 10;

/**
 * Drafts without a model: an opening, a reason that is true for the time of day, one question and an ending, put
 * together by chance from the niche's slots, judged by the same checks as everything else. Works offline.
 *
 * @throws when there is no such niche.
 */
export function draftFromGrammar(nicheId: string, options: GrammarOptions): Draft[] {
  const niche = nicheOf(nicheId);
  const context = options.context ?? sampleContext(niche);
  const next = chance(options.seed);
  const seen = new Set<string>();
  const candidates: Draft[] = [];
  for (let tries = options.count * TRIES_PER_DRAFT; tries > 0; tries--) {
    const { text, angle } = compose(niche, { state: context.state, next });
    if (seen.has(text)) continue;
    seen.add(text);
    const report = checkCopy(text, context);
    if (report.passes) candidates.push({ text, report, source: "grammar", angle });
  }
  return rankDrafts(candidates, options.count);
}

/** A context to judge a niche's texts by before there is a business. */
export function sampleContext(niche: Niche): CopyContext {
  return { values: {}, profile: niche.sampleProfile, niche: niche.id };
}

function compose(niche: Niche, { state, next }: { state: CopyContext["state"]; next: () => number }) {
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error(`Niche "${niche.id}" has an empty slot.`);
    return item;
  };
  const reasons = state === undefined ? niche.reasons.any : [...niche.reasons[state], ...niche.reasons.any];
  const opener = pick(niche.openers);
  const reason = pick(reasons);
  const ask = pick(niche.asks);
  const close = pick(niche.closes);
  const text = [opener, reason, ask.text, close].filter((piece) => piece !== "").join(" ");
  return { text, angle: ask.angle };
}

/** Numbers in [0, 1) from a seed, the same on every machine (mulberry32: 32-bit state, no bias that matters here). */
function chance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
