import type { Niche } from "../niche.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** A front desk that books visits. Texts are about days and times, never about teeth. */
export const dental: Niche = {
  id: "dental",
  label: "Dental office",
  description: "You run a dental practice and your front desk books visits.",
  aliases: ["dentist", "orthodontist", "teeth", "hygienist", "dentista", "ortodoncia", "dientes"],
  kind: "appointments",
  sampleProfile: { businessName: "Maple Dental", ownerFirstName: "Dana" },
  caveats: [
    "Texts are about booking only. Health information falls under HIPAA, so never ask what hurts.",
    "Have a line for emergencies and say it on your voicemail. A text is no place to sort one out.",
    "Ask your phone carrier and tools for a business associate agreement if patients send health information.",
  ],
  allow: ["shot", "drill", "crown", "bridge", "gas", "oral", "cap", "opening"],
  words: { en, es },
};
