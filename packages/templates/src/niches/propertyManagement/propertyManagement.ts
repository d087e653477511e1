import type { Niche } from "../niche.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** Property managers: a repair or a rental, and which unit. */
export const propertyManagement: Niche = {
  id: "property_mgmt",
  label: "Property management",
  description: "Rentals and associations: tenants with a repair, and people who saw a place for rent.",
  aliases: [
    "property manager",
    "landlord",
    "rentals",
    "apartments",
    "hoa",
    "leasing",
    "administrador",
    "renta",
    "rentas",
    "departamentos",
    "inquilinos",
  ],
  kind: "office",
  sampleProfile: {
    businessName: "Stonegate Rentals",
    ownerFirstName: "Priya",
  },
  caveats: [
    "Fair Housing: ask nothing about children, origin, religion or disability, and say nothing of who a place suits.",
    "Give tenants an emergency line of their own: a text is no place to wait with a flood or a gas smell.",
    "Many states set how fast a repair with no heat or water has to start. Promise no time that you don't keep.",
    "Send no door or lockbox codes by text.",
  ],
  allow: [
    "lockout",
    "smoke alarm",
    "smoke detector",
    "gas leak",
    "carbon monoxide",
    "stopcock",
    "ballcock",
    "eviction",
    "pest",
    "weed control",
    "fuga de gas",
    "detector de humo",
  ],
  words: { en, es },
};
