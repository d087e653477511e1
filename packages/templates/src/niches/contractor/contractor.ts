import type { Niche } from "../niche.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** Any trade that has no niche of its own: first person, clipped, with their hands full. */
export const contractor: Niche = {
  id: "contractor",
  label: "Another trade",
  description: "You work at people's homes: handyman, painting, fencing, pools, flooring and the like.",
  aliases: [
    "locksmith",
    "handyman",
    "pest control",
    "exterminator",
    "garage door",
    "painter",
    "painting",
    "fencing",
    "fence",
    "remodeler",
    "carpenter",
    "flooring",
    "concrete",
    "construction",
    "cerrajero",
    "pintor",
    "carpintero",
    "albañil",
    "plagas",
    "fumigador",
    "herrero",
    "cercas",
    "contratista",
  ],
  kind: "trade",
  sampleProfile: { businessName: "Maple Home Repair", ownerFirstName: "Sam" },
  caveats: [
    "Some states want your license number in what you send about your work. Check yours.",
    "A price or a finish date by text may bind you before you have seen the job.",
    "Only say that you are on a job in a text that goes out while you work.",
  ],
  allow: ["caulk", "caulk gun", "nail gun", "stripped screw", "stud finder", "butt joint", "stain"],
  words: { en, es },
};
