import type { Niche } from "../niche.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** Real estate agents: which address, or selling, and nothing about who lives there. */
export const realEstate: Niche = {
  id: "real_estate",
  label: "Real estate",
  description: "Agents and small brokerages: calls about a listing, or from somebody who wants to sell.",
  aliases: [
    "realtor",
    "real estate agent",
    "broker",
    "homes for sale",
    "mortgage",
    "bienes raices",
    "inmobiliaria",
    "corredor",
    "casas",
  ],
  kind: "office",
  sampleProfile: {
    businessName: "Bluebird Realty",
    ownerFirstName: "Joan",
  },
  caveats: [
    "Fair Housing: describe the home, never who it suits or who lives around it.",
    "Don't steer: let the caller name the town, and answer questions about safety or schools with public sources.",
    "Many states want the brokerage's name in every ad and message.",
    "Say nothing of price or loan terms in a first text.",
  ],
  allow: [
    "open house",
    "listing",
    "closing",
    "cash buyer",
    "free and clear",
    "master bedroom",
    "wet bar",
    "wine cellar",
    "cava",
  ],
  words: { en, es },
};
