import type { Niche } from "../niche.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** Lawyers: calm, a time to talk, and nothing about the matter by text. */
export const legal: Niche = {
  id: "legal",
  label: "Law office",
  description:
    "Attorneys and small firms, where a caller's first question is when somebody will talk to them.",
  aliases: [
    "lawyer",
    "attorney",
    "law firm",
    "paralegal",
    "immigration lawyer",
    "injury lawyer",
    "abogado",
    "abogada",
    "bufete",
    "notario",
  ],
  kind: "office",
  sampleProfile: {
    businessName: "Alder & Pine Law",
    ownerFirstName: "Dana",
  },
  caveats: [
    "Don't invite the story by text: what a would-be client tells you may be confidential and can conflict you out (ABA Model Rule 1.18).",
    "A text gives no advice and says nothing about how a matter will end.",
    "Don't write as if you represent the caller before there is an agreement.",
    "Some states want a label or a name on lawyer advertising. Check your bar's rules.",
  ],
  allow: [
    "DUI",
    "DWI",
    "drug charge",
    "sex offense",
    "assault",
    "firearms charge",
    "injury",
    "bankruptcy",
    "debt",
    "deposition",
    "court",
    "posesión de armas",
    "lesiones",
    "deudas",
  ],
  words: { en, es },
};
