import type { Niche } from "../niche.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** Movers: the day, and from where to where. */
export const moving: Niche = {
  id: "moving",
  label: "Moving company",
  description: "Local and long-distance movers, with both hands on a couch when the phone rings.",
  aliases: [
    "mover",
    "movers",
    "moving company",
    "storage",
    "hauling",
    "junk removal",
    "mudanza",
    "mudanzas",
    "flete",
    "fletes",
  ],
  kind: "trade",
  sampleProfile: {
    businessName: "Two Oaks Moving",
    ownerFirstName: "Andre",
  },
  caveats: [
    "Interstate moves: a text is no estimate. FMCSA rules want a written one, after a survey of the goods.",
    "Ads of interstate movers carry the USDOT number; many states have a number of their own.",
    "Name no price before you know the rooms, the stairs and the distance.",
  ],
  allow: [
    "gun safe",
    "liquor cabinet",
    "wine fridge",
    "pool table",
    "dolly",
    "strip the bed",
    "free quote",
    "mesa de billar",
  ],
  words: { en, es },
};
