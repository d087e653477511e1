import type { GoldenText } from "./goldenText.ts";
import { HUMAN_FROM_OFFICES } from "./humanFromOffices.ts";
import { HUMAN_FROM_TRADES } from "./humanFromTrades.ts";

/** Forty texts as owners send them by hand. Written before the rules were weighed; they pass. */
export const HUMAN_TEXTS: readonly GoldenText[] = [...HUMAN_FROM_TRADES, ...HUMAN_FROM_OFFICES];
