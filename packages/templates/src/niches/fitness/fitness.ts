import type { Niche } from "../niche.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** Coaches on the floor. Callers want to know about a trial, a membership or when classes are. */
export const fitness: Niche = {
  id: "fitness",
  label: "Gym or fitness studio",
  description: "You run a gym, a studio or classes, and people call about joining.",
  aliases: [
    "gym",
    "yoga",
    "pilates",
    "personal trainer",
    "crossfit",
    "martial arts",
    "dance studio",
    "gimnasio",
    "entrenador",
    "entrenadora",
    "baile",
  ],
  kind: "appointments",
  sampleProfile: { businessName: "Northside Fitness", ownerFirstName: "Cole" },
  caveats: [
    "Promise no results. Claims about bodies need proof.",
    "Memberships that renew by themselves need clear words about it before anyone signs.",
    "Keep offers for people who asked for them: they make a first text an advertisement.",
  ],
  allow: ["free weights", "juice bar", "shot put", "strip", "snatch", "clean and jerk", "kettlebell", "spot"],
  words: { en, es },
};
