import type { Niche } from "../niche.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** A shop with cars on lifts: whoever answers has dirty hands and wants to know what the car does. */
export const autoRepair: Niche = {
  id: "auto_repair",
  label: "Auto repair",
  description: "You fix cars and trucks in your own shop.",
  aliases: [
    "mechanic",
    "garage",
    "car repair",
    "body shop",
    "brakes",
    "oil change",
    "tires",
    "transmission",
    "taller",
    "mecanico",
    "coche",
    "carro",
    "frenos",
    "llantas",
  ],
  kind: "trade",
  sampleProfile: { businessName: "Ridgeline Auto", ownerFirstName: "Ray" },
  caveats: [
    "Give no price for a car you have not seen. Many states want a written estimate before work starts.",
    "Some text filters take oil for a spam word. Keep oil changes for the conversation.",
    "A car that smells of gas or will not stop should stay parked. Say so before you ask anything else.",
  ],
  allow: [
    "oil",
    "oil change",
    "smoke",
    "gas",
    "stripped bolt",
    "hooker header",
    "male connector",
    "female connector",
    "head gasket",
    "aceite",
    "humo",
  ],
  words: { en, es },
};
