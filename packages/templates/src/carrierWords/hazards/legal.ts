import { phrasePattern } from "../phrasePattern.ts";
import type { Hazard } from "./hazard.ts";

/** A lawyer's text promises nothing and invites no facts of a case. */
export const LEGAL_HAZARDS: readonly Hazard[] = [
  {
    code: "niche.legal",
    when: "said",
    severity: "error",
    words: {
      en: phrasePattern([
        ...[
          "you have a case",
          "you've got a case",
          "you have a strong case",
          "we can win",
          "we'll win",
          "we will win",
        ],
        ...["i can win", "win your case", "attorney-client", "we represent you", "we'll represent you"],
        ...[
          "we'll take your case",
          "we will take your case",
          "i'm your lawyer",
          "i'm your attorney",
          "you will be compensated",
        ],
      ]),
      es: phrasePattern([
        ...[
          "usted tiene un caso",
          "tiene un buen caso",
          "podemos ganar",
          "vamos a ganar",
          "ganaremos su caso",
        ],
        ...["ganar su caso", "somos sus abogados", "soy su abogado", "tomaremos su caso", "lo representamos"],
      ]),
    },
    advice: "Promise nothing about a case by text: offer a time to talk.",
  },
  {
    code: "niche.legal",
    when: "asked",
    severity: "warning",
    words: {
      en: phrasePattern([
        ...[
          "what happened",
          "details of your case",
          "details of the case",
          "about your case",
          "your case",
          "your side",
        ],
        ...[
          "what's going on",
          "the accident",
          "were you injured",
          "were you hurt",
          "your charges",
          "the facts",
        ],
      ]),
      es: phrasePattern([
        "que paso",
        "que ocurrio",
        "detalles de su caso",
        "su caso",
        "el accidente",
        "sus cargos",
        "los hechos",
      ]),
    },
    advice: "Ask when to call instead: facts of a case do not belong in a text.",
  },
];
