import { phrasePattern } from "../phrasePattern.ts";
import type { Hazard } from "./hazard.ts";

/** Roofers are not to deal with their customers' insurers in many places. */
export const ROOFING_HAZARDS: readonly Hazard[] = [
  {
    code: "niche.insurance",
    when: "said",
    severity: "warning",
    words: {
      en: phrasePattern([
        ...[
          "insurance will pay",
          "insurance pays",
          "insurance will cover",
          "free roof",
          "waive your deductible",
        ],
        ...[
          "cover your deductible",
          "eat your deductible",
          "no deductible",
          "negotiate your claim",
          "handle your claim",
        ],
      ]),
      es: phrasePattern([
        "el seguro paga",
        "el seguro pagara",
        "techo gratis",
        "sin deducible",
        "cubrimos su deducible",
      ]),
    },
    advice: "Offer an estimate and leave the insurance out of it: many states forbid such offers.",
  },
];
