import type { Niche } from "../niche.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** Heating and cooling: pressed for time in season, and one question sorts a breakdown from a quote. */
export const hvac: Niche = {
  id: "hvac",
  label: "Heating and air",
  description: "You fix, service and install furnaces, heat pumps and air conditioning.",
  aliases: [
    "heating",
    "cooling",
    "furnace",
    "air conditioning",
    "air conditioner",
    "a/c",
    "ac",
    "heat pump",
    "boiler",
    "aire acondicionado",
    "calefaccion",
    "clima",
  ],
  kind: "trade",
  sampleProfile: { businessName: "Polar Bear Air", ownerFirstName: "Dale" },
  caveats: [
    "A gas smell or a carbon monoxide alarm is for the gas company or 911, never for a text.",
    "In a heat wave or a cold snap, say nothing about when you can come.",
    "Some states want your contractor's license number in what you send about your work.",
  ],
  allow: [
    "hot",
    "heat",
    "blower",
    "smoke alarm",
    "gas leak",
    "explosion",
    "nipple fitting",
    "stripped screw",
  ],
  words: { en, es },
};
