import type { Niche } from "../niche.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** Worried owners call: find out whether it can wait, then book. Advice is for the exam room. */
export const veterinary: Niche = {
  id: "veterinary",
  label: "Veterinary clinic",
  description: "You treat pets and owners call you to book or with a worry.",
  aliases: ["vet", "vet clinic", "animal hospital", "veterinarian", "veterinario", "veterinaria", "mascotas"],
  kind: "appointments",
  sampleProfile: { businessName: "Elm Street Vet", ownerFirstName: "Tess" },
  caveats: [
    "Give no advice about an animal you have not examined. Many states require that you have seen it.",
    "After hours, say where the nearest animal emergency hospital is. You may name its number.",
    "HIPAA does not cover animals, but state law may protect their records.",
  ],
  allow: ["puppy shots", "shots", "anal glands", "bitch", "spay", "neuter", "dope", "coon", "cock", "pet"],
  words: { en, es },
};
