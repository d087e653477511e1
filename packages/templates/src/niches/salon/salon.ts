import type { Niche } from "../niche.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** Whoever answers has scissors in hand, and most callers want to book or move a time. */
export const salon: Niche = {
  id: "salon",
  label: "Hair or nail salon",
  description: "You cut, color or do nails, and clients call to book.",
  aliases: [
    "hairdresser",
    "hair salon",
    "hair stylist",
    "barber",
    "barbershop",
    "barberia",
    "barbero",
    "nails",
    "nail salon",
    "manicure",
    "lashes",
    "peluqueria",
    "peluquero",
    "estetica",
    "uñas",
  ],
  kind: "appointments",
  sampleProfile: { businessName: "Luna Hair Studio", ownerFirstName: "Mia" },
  caveats: [
    "Never ask for a one-word YES: carriers and apps use such words for themselves.",
    "Keep prices and deals out of a first text. They make it an advertisement.",
    "A text is no place for a patch test or an allergy. Ask about those in the chair.",
  ],
  allow: ["blowout", "nail", "strip", "wax", "bleach", "foil", "head", "blow dry", "color", "tinte"],
  words: { en, es },
};
