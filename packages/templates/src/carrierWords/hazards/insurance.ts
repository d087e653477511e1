import { phrasePattern } from "../phrasePattern.ts";
import type { Hazard } from "./hazard.ts";

/** Nobody is covered, and nothing is paid, by text. */
export const INSURANCE_HAZARDS: readonly Hazard[] = [
  {
    code: "niche.insurance",
    when: "said",
    severity: "error",
    words: {
      en: phrasePattern([
        ...[
          "you're covered",
          "you are covered",
          "you'll be covered",
          "we can bind",
          "we'll bind",
          "bind coverage",
        ],
        ...[
          "bind your coverage",
          "bind your policy",
          "coverage is bound",
          "your claim is approved",
          "your claim will be paid",
        ],
        ...["your claim will be approved"],
      ]),
      es: phrasePattern([
        ...[
          "usted esta cubierto",
          "usted esta cubierta",
          "ya esta cubiert*",
          "tiene cobertura",
          "su reclamo esta aprobado",
        ],
        ...["su reclamo sera pagado", "pagaremos su reclamo"],
      ]),
    },
    advice: "Say nothing about cover by text: offer a time to talk.",
  },
  {
    code: "niche.insurance",
    when: "asked",
    severity: "error",
    words: {
      en: phrasePattern(["policy number", "vin number", "claim number"]),
      es: phrasePattern(["numero de poliza", "numero de reclamo"]),
    },
    advice: "Ask for it on the phone: a text that wants a number like this looks like a thief's.",
  },
  {
    code: "niche.insurance",
    when: "said",
    severity: "warning",
    words: {
      en: phrasePattern([
        "cheapest",
        "lowest rate*",
        "lowest price*",
        "best rate*",
        "save up to",
        "save hundreds",
      ]),
      es: phrasePattern([
        "mas barato",
        "mas barata",
        "la tarifa mas baja",
        "el mejor precio",
        "ahorre hasta",
      ]),
    },
    advice: "Offer a quote without a claim about its price.",
  },
];
