import type { Niche } from "../niche.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** Any business with a book that has no niche of its own: warm, either-or, and nothing about anybody's health. */
export const appointment: Niche = {
  id: "appointment",
  label: "Another business by appointment",
  description: "People book a time with you: tailoring, tattoos, tutoring, music lessons and the like.",
  aliases: [
    "tattoo",
    "tattoo artist",
    "piercing",
    "massage",
    "tutor",
    "tutoring",
    "music lessons",
    "piano teacher",
    "notary",
    "coach",
    "tatuaje",
    "tatuajes",
    "masaje",
    "masajista",
    "clases",
    "cita",
  ],
  kind: "appointments",
  sampleProfile: { businessName: "Juniper Studio", ownerFirstName: "Elena" },
  caveats: [
    "Ask about the booking, not about anybody's health or body.",
    "Words like YES and CANCEL may be read as commands by your carrier. Ask in plain words.",
    "A text about a free place or an offer is marketing, and needs the person's consent first.",
  ],
  allow: ["head shot", "nude", "ink", "needle", "fitting"],
  words: { en, es },
};
