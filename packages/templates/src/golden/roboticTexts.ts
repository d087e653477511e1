import type { GoldenText } from "./goldenText.ts";
import { ROBOTIC_FROM_OFFICES } from "./roboticFromOffices.ts";
import { ROBOTIC_FROM_TRADES } from "./roboticFromTrades.ts";

/** Forty texts as phone systems and hurried templates send them. Written before the rules were weighed; they fail. */
export const ROBOTIC_TEXTS: readonly GoldenText[] = [...ROBOTIC_FROM_TRADES, ...ROBOTIC_FROM_OFFICES];
