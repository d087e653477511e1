import type { Niche } from "../niche.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** Electrical: a burning smell comes before any question, and an outage before a quote. */
export const electrical: Niche = {
  id: "electrical",
  label: "Electrical",
  description: "You fix outages, breakers and outlets, and wire panels, lights and car chargers.",
  aliases: [
    "electrician",
    "wiring",
    "panel",
    "lighting",
    "ev charger",
    "solar",
    "electricista",
    "electricidad",
    "luz",
  ],
  kind: "trade",
  sampleProfile: { businessName: "Lumen Electric", ownerFirstName: "Renee" },
  caveats: [
    "A burning smell, smoke or sparks are for 911 first. Never talk anybody through it by text.",
    "Some states want your license number in what you send about your work.",
    "Some carriers' filters read words like smoke and juice as something else.",
  ],
  allow: [
    "smoke alarm",
    "juice",
    "knob and tube",
    "male plug",
    "female plug",
    "dyke cutters",
    "wire stripper",
    "hot wire",
    "shock",
  ],
  words: { en, es },
};
