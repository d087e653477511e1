import type { Niche } from "../niche.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** A front desk that books visits. No text names a specialty, asks about health or invites anyone to write about it. */
export const medical: Niche = {
  id: "medical",
  label: "Medical practice",
  description: "You run a doctor's office or clinic and patients call to book.",
  aliases: [
    "doctor",
    "clinic",
    "physician",
    "pediatrician",
    "chiropractor",
    "physical therapy",
    "urgent care",
    "optometrist",
    "dermatologist",
    "medico",
    "clinica",
    "quiropractico",
    "pediatra",
  ],
  kind: "appointments",
  sampleProfile: { businessName: "Lakeside Clinic", ownerFirstName: "Nora" },
  caveats: [
    "Texts are about booking only. Health information falls under HIPAA: ask for none, and repeat none.",
    "A name that gives away the specialty gives away something about the caller. Keep it out of texts.",
    "Tell callers with an emergency to call 911, on your voicemail as well.",
    "Ask your phone carrier and tools for a business associate agreement. Substance use records have stricter rules still.",
  ],
  allow: ["shot", "flu shot", "drug", "drug store", "sex", "pill", "gas", "vacuna"],
  words: { en, es },
};
