import type { Niche } from "../niche.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** Callers stand at the roadside: texts are the shortest of all trades, and safety comes before the sale. */
export const towing: Niche = {
  id: "towing",
  label: "Towing and roadside",
  description: "You tow cars and help drivers who are stuck on the road.",
  aliases: [
    "tow truck",
    "roadside assistance",
    "jump start",
    "flat tire",
    "wrecker",
    "grua",
    "gruas",
    "remolque",
    "auxilio vial",
  ],
  kind: "trade",
  sampleProfile: { businessName: "Bayline Towing", ownerFirstName: "Nate" },
  caveats: [
    "Safety first: a caller at the roadside needs to be clear of traffic before they answer you.",
    "Name no arrival time unless a driver is on the way and you know it.",
    "Keep texts short. People read them standing next to a road.",
    "Many states and cities set rates and rules for tows. Leave prices to the call.",
  ],
  allow: ["jump", "jump start", "hook", "winch", "strip", "gas", "smoke", "shoulder", "gasolina", "humo"],
  words: { en, es },
};
