import type { Niche } from "../niche.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** Cleaning: once or regularly, and how many rooms, is all it takes to talk about a price. */
export const cleaning: Niche = {
  id: "cleaning",
  label: "House and office cleaning",
  description: "You clean homes and offices, regularly or once, deep cleans and move-outs included.",
  aliases: [
    "cleaner",
    "maid",
    "maid service",
    "housekeeper",
    "janitorial",
    "carpet cleaning",
    "window cleaning",
    "limpieza",
    "limpiador",
    "sirvienta",
  ],
  kind: "trade",
  sampleProfile: { businessName: "Sparrow Cleaning", ownerFirstName: "Nadia" },
  caveats: [
    "Never ask for a door code, an alarm code or where the key is by text.",
    "Say disinfect or sanitize only if you use products that are registered for it.",
    "A price by text before you know the rooms may bind you.",
  ],
  allow: ["dirty", "strip and wax", "blow out", "move-out", "deep clean", "crevice tool", "suction"],
  words: { en, es },
};
