import { phrasePattern } from "../phrasePattern.ts";
import type { Hazard } from "./hazard.ts";

/** Codes and keys that open somebody's door. */
export const ENTRY_HAZARDS: readonly Hazard[] = [
  {
    code: "niche.trade",
    when: "asked",
    severity: "warning",
    words: {
      en: phrasePattern([
        "gate code",
        "garage code",
        "access code",
        "key code",
        "door code",
        "entry code",
        "alarm code",
        "lockbox code",
        "hide a key",
        "hidden key",
      ]),
      es: phrasePattern([
        "codigo de la puerta",
        "codigo de la alarma",
        "codigo de acceso",
        "codigo de entrada",
      ]),
    },
    advice: "Ask for it on the phone: texts stay on phones that others hold.",
  },
];
