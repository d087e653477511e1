import type { Niche } from "../niche.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** Plumbing: whether water is running right now decides everything else. */
export const plumbing: Niche = {
  id: "plumbing",
  label: "Plumbing",
  description: "You fix leaks, clogs and water heaters, and put in pipes and fixtures.",
  aliases: [
    "plumber",
    "drain",
    "drains",
    "sewer",
    "septic",
    "water heater",
    "leak",
    "plomero",
    "fontanero",
    "plomeria",
    "drenaje",
    "fuga",
  ],
  kind: "trade",
  sampleProfile: { businessName: "Tidewater Plumbing", ownerFirstName: "Marco" },
  caveats: [
    "Tell callers to turn a valve only if you stand behind that advice.",
    "A gas smell is for the gas company or 911, never for a text.",
    "Some states want your license number in what you send about your work.",
  ],
  allow: [
    "ballcock",
    "stopcock",
    "nipple fitting",
    "male adapter",
    "female adapter",
    "butt joint",
    "pot filler",
    "caulk gun",
    "snake",
  ],
  words: { en, es },
};
