import { phrasePattern } from "../phrasePattern.ts";
import type { Hazard } from "./hazard.ts";

/** Who treats people keeps what they suffer from out of texts. */
export const HEALTH_HAZARDS: readonly Hazard[] = [
  {
    code: "niche.health",
    when: "asked",
    severity: "error",
    words: {
      en: phrasePattern([
        ...[
          "symptom*",
          "diagnosis",
          "diagnosed",
          "medication*",
          "medical history",
          "health history",
          "test results",
        ],
        ...[
          "lab results",
          "member id",
          "insurance id",
          "your condition",
          "health details",
          "what hurts",
          "prescription*",
        ],
        ...[
          "photo of the rash",
          "photo of your tooth",
          "photo of the area",
          "picture of the rash",
          "picture of your tooth",
        ],
        ...["are you pregnant", "describe your pain"],
      ]),
      es: phrasePattern([
        ...[
          "sintoma*",
          "diagnostico",
          "medicamento*",
          "historial medico",
          "resultados de laboratorio",
          "que le duele",
        ],
        ...[
          "numero de seguro medico",
          "su condicion",
          "foto de su diente",
          "foto del area",
          "esta embarazada",
          "receta*",
        ],
      ]),
    },
    advice: "Ask only about the visit: health details do not belong in a text.",
  },
  {
    code: "niche.health",
    when: "said",
    severity: "warning",
    words: {
      en: phrasePattern([
        "your results",
        "your diagnosis",
        "biopsy",
        "hiv",
        "std test",
        "before and after",
        "your treatment plan",
      ]),
      es: phrasePattern([
        "sus resultados",
        "su diagnostico",
        "biopsia",
        "vih",
        "antes y despues",
        "su tratamiento",
      ]),
    },
    advice: "Leave it for the call: whoever holds the phone reads this.",
  },
];
