import type { Language } from "../../language.ts";

/** Words that a trade's texts should not say, because of what the trade is bound by or what thieves in its name write. */
export interface Hazard {
  /** What it is told under. */
  code:
    | "niche.health"
    | "niche.legal"
    | "niche.insurance"
    | "niche.finance"
    | "niche.housing"
    | "niche.trade";
  /** Whether asking for it, or only saying it, is what goes wrong. */
  when: "asked" | "said";
  severity: "error" | "warning";
  words: Readonly<Record<Language, RegExp>>;
  /** What to do instead, as a sentence of its own. */
  advice: string;
}
