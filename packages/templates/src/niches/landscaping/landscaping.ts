import type { Niche } from "../niche.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** Yards: nothing burns, so the question is what it needs and how often. */
export const landscaping: Niche = {
  id: "landscaping",
  label: "Landscaping and lawn care",
  description: "You mow, clean up, plant and build in people's yards, once or all season.",
  aliases: [
    "landscaper",
    "lawn care",
    "mowing",
    "gardener",
    "tree service",
    "irrigation",
    "snow removal",
    "jardinero",
    "jardineria",
    "cesped",
    "pasto",
    "arboles",
  ],
  kind: "trade",
  sampleProfile: { businessName: "Clover Landscaping", ownerFirstName: "Rosa" },
  caveats: [
    "Spraying for weeds or bugs needs a license in most states. Offer it only if you hold one.",
    "The word weed alone reads as a drug to filters. Write weeds or weed control.",
    "A price by text before you have seen the yard may bind you.",
  ],
  allow: ["weeds", "weed control", "weed whacker", "weed eater", "pot", "grass", "sod", "bush", "hoe"],
  words: { en, es },
};
