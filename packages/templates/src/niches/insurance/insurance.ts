import type { Niche } from "../niche.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** Insurance agents: a quote or a claim first, and nothing that sounds like cover. */
export const insurance: Niche = {
  id: "insurance",
  label: "Insurance agency",
  description:
    "Independent and captive agents: auto, home, life and business quotes, and clients with a claim.",
  aliases: [
    "insurance agent",
    "broker",
    "auto insurance",
    "home insurance",
    "life insurance",
    "seguros",
    "aseguranza",
    "agente de seguros",
  ],
  kind: "office",
  sampleProfile: {
    businessName: "Maple Insurance",
    ownerFirstName: "Terry",
  },
  caveats: [
    "A text can't bind, change or confirm coverage. Say so only from the policy, and not by text.",
    "Ask for no Social Security number, date of birth, policy number or card by text.",
    "Quotes need a license in the caller's state. Some states want the license number in ads.",
    "For a claim, safety comes before the paperwork.",
  ],
  allow: [
    "claim",
    "quote",
    "liability",
    "accident",
    "collision",
    "life insurance",
    "gun safe",
    "liquor liability",
    "premium",
  ],
  words: { en, es },
};
