import { phrasePattern } from "../phrasePattern.ts";
import type { Hazard } from "./hazard.ts";

/** Movers' quotes bind only by their own rules. */
export const MOVING_HAZARDS: readonly Hazard[] = [
  {
    code: "niche.trade",
    when: "said",
    severity: "warning",
    words: {
      en: phrasePattern(["binding quote", "binding estimate", "final price", "locked-in price"]),
      es: phrasePattern(["precio final", "cotizacion vinculante", "precio fijo"]),
    },
    advice: "Promise no price before the goods are seen: moving quotes have rules of their own.",
  },
];
