import { phrasePattern } from "../phrasePattern.ts";
import type { Hazard } from "./hazard.ts";

/** Housing texts describe places, not people. */
export const HOUSING_HAZARDS: readonly Hazard[] = [
  {
    code: "niche.housing",
    when: "said",
    severity: "warning",
    words: {
      en: phrasePattern([
        ...[
          "safe area",
          "safe neighborhood",
          "good neighborhood",
          "families",
          "family-friendly",
          "no kids",
          "no children",
        ],
        ...[
          "adults only",
          "perfect for couples",
          "singles",
          "english speakers",
          "no section 8",
          "christian",
          "good schools",
        ],
      ]),
      es: phrasePattern([
        ...[
          "zona segura",
          "vecindario seguro",
          "buen vecindario",
          "familias",
          "sin niños",
          "solo adultos",
          "buenas escuelas",
        ],
      ]),
    },
    advice: "Describe the place, not who belongs there: housing texts must not steer anyone.",
  },
];
