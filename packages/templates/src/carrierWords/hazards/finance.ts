import { phrasePattern } from "../phrasePattern.ts";
import type { Hazard } from "./hazard.ts";

/** Tax offices' impostors write such texts. */
export const FINANCE_HAZARDS: readonly Hazard[] = [
  {
    code: "niche.finance",
    when: "said",
    severity: "warning",
    words: {
      en: phrasePattern([
        "refund",
        "refunds",
        "tax debt",
        "debt relief",
        "stimulus",
        "irs owes you",
        "unclaimed",
      ]),
      es: phrasePattern(["reembolso*", "devolucion de impuestos", "deuda de impuestos", "alivio de deudas"]),
    },
    advice: "Leave it for the call: texts with this word look like the tax office's impostors.",
  },
  {
    code: "niche.finance",
    when: "asked",
    severity: "error",
    words: {
      en: phrasePattern(["w-2", "w2", "1099", "your income", "your return", "tax id", "ein", "agi"]),
      es: phrasePattern(["w-2", "w2", "1099", "sus ingresos", "su declaracion", "itin"]),
    },
    advice: "Ask what it is about, not for the papers: tax data does not belong in a text.",
  },
];
