import type { Niche } from "../niche.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** Any office that has no niche of its own: calm, "we", a time to talk, and no facts of the matter by text. */
export const professional: Niche = {
  id: "professional",
  label: "Another office",
  description:
    "You advise clients from an office: consulting, architecture, notary, recruiting and the like.",
  aliases: [
    "consultant",
    "agency",
    "office",
    "financial advisor",
    "architect",
    "engineer",
    "marketing",
    "it support",
    "counselor",
    "therapist",
    "consultor",
    "asesor",
    "arquitecto",
    "ingeniero",
    "oficina",
  ],
  kind: "office",
  sampleProfile: { businessName: "Alder & Finch", ownerFirstName: "Priya" },
  caveats: [
    "A text is not private. Ask for a time to talk, not for the facts of the matter.",
    "What you say here may count as advice or advertising in a licensed profession. Check your rules.",
    "Never ask for an account, card or social security number by text.",
  ],
  allow: ["brief", "retainer", "bond", "notary", "closing"],
  words: { en, es },
};
