import type { Niche } from "../niche.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** Groomers, kennels and walkers: what the pet needs, and which day. */
export const petCare: Niche = {
  id: "pet_care",
  label: "Grooming, boarding or dog walking",
  description: "Groomers, kennels, sitters and walkers, with a dog on the table when the phone rings.",
  aliases: [
    "dog groomer",
    "grooming",
    "pet sitter",
    "dog walker",
    "boarding",
    "kennel",
    "dog trainer",
    "estetica canina",
    "perros",
    "peluqueria canina",
    "paseador",
  ],
  kind: "appointments",
  sampleProfile: {
    businessName: "Muddy Paws",
    ownerFirstName: "Kim",
  },
  caveats: [
    "Give no medical advice: send worries about health to a vet.",
    "Boarding and daycare usually need proof of shots. Ask for it later, not in the first text.",
    "Send no door or alarm codes by text for walks and visits.",
  ],
  allow: [
    "puppy shots",
    "flu shots",
    "anal glands",
    "bitch",
    "stud",
    "nail trim",
    "Shih Tzu",
    "cockapoo",
    "flea bomb",
    "hand stripping",
    "perra",
    "pulgas",
  ],
  words: { en, es },
};
