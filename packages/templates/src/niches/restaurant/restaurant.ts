import type { Niche } from "../niche.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** Restaurants: a table or an order, the day, the time and how many. */
export const restaurant: Niche = {
  id: "restaurant",
  label: "Restaurant",
  description: "Restaurants, cafes and caterers: tables, pickup orders and private parties.",
  aliases: [
    "cafe",
    "bakery",
    "pizzeria",
    "bar",
    "food truck",
    "catering",
    "caterer",
    "taqueria",
    "restaurante",
    "comida",
    "panaderia",
    "cafeteria",
  ],
  kind: "appointments",
  sampleProfile: {
    businessName: "Olive & Thyme",
    ownerFirstName: "Marco",
  },
  caveats: [
    "Talk about allergies by phone, never promise a dish free of something by text.",
    "Carriers treat drinks as age-restricted content: keep alcohol and its prices out of texts.",
    "A table is booked once you have confirmed it. Don't word a first text as if it were.",
  ],
  allow: [
    "wine bar",
    "happy hour",
    "juice bar",
    "bar seating",
    "brewery",
    "smoked",
    "smokehouse",
    "hash browns",
    "chicken breast",
    "shots of espresso",
    "pechuga",
    "barra",
    "vino de la casa",
  ],
  words: { en, es },
};
