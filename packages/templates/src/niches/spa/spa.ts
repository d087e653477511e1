import type { Niche } from "../niche.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** Quiet rooms and no phones in them. At a med spa a service is health information, so texts stay with days and times. */
export const spa: Niche = {
  id: "spa",
  label: "Spa or med spa",
  description: "You give massages, facials or skin treatments by appointment.",
  aliases: [
    "massage",
    "facial",
    "esthetician",
    "skin care",
    "med spa",
    "waxing",
    "botox",
    "masaje",
    "depilacion",
  ],
  kind: "appointments",
  sampleProfile: { businessName: "Stillwater Spa", ownerFirstName: "Ivy" },
  caveats: [
    "At a med spa what somebody books is health information: ask for a day, not for a reason.",
    "Send no before-and-after pictures and no prices in a first text.",
    "Some filters block the names of injectables. Say treatment or service.",
  ],
  allow: ["massage", "body wrap", "bikini wax", "strip", "facial", "scrub", "hot stone", "peel", "masaje"],
  words: { en, es },
};
