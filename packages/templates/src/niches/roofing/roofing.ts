import type { Niche } from "../niche.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** Roofing: calls come in storms, and a leak cannot wait where an estimate can. */
export const roofing: Niche = {
  id: "roofing",
  label: "Roofing",
  description: "You repair and replace roofs, and look at them after wind and hail.",
  aliases: [
    "roofer",
    "roof",
    "gutters",
    "shingles",
    "siding",
    "techos",
    "techo",
    "techador",
    "tejas",
    "canaletas",
  ],
  kind: "trade",
  sampleProfile: { businessName: "Ridgeline Roofing", ownerFirstName: "Curtis" },
  caveats: [
    "Many states bar roofers from handling an insurance claim or paying the deductible. Say nothing about either.",
    "A free roof or free inspection by text is marketing, and filters take it for a scam.",
    "Never ask a caller to climb up and look.",
    "Some states want your license or registration number in what you send after a storm.",
  ],
  allow: ["hip", "flashing", "strip", "nail gun", "butt joint", "tar", "felt", "free estimate", "cap"],
  words: { en, es },
};
