import type { Niche } from "../niche.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** Work is booked by occasion and date, weeks ahead: nobody is in a hurry, and the date decides. */
export const photography: Niche = {
  id: "photography",
  label: "Photography",
  description: "You shoot weddings, portraits, families or events.",
  aliases: [
    "photographer",
    "videographer",
    "wedding photos",
    "headshots",
    "fotografo",
    "fotografa",
    "fotos",
    "video",
  ],
  kind: "appointments",
  sampleProfile: { businessName: "Juniper Photo", ownerFirstName: "Ava" },
  caveats: [
    "Never ask for pictures of children by text. Parents show them in person and sign for their use.",
    "Carriers read some genres as adult content. Leave those for the conversation.",
    "A date is not booked until you both say so. Ask for it, promise nothing.",
  ],
  allow: ["photo shoot", "shoot", "head shots", "headshots", "boudoir", "shot list", "nude", "toma", "flash"],
  words: { en, es },
};
