import { appointment } from "./appointment.ts";
import { contractor } from "./contractor.ts";
import type { Niche, StarterText } from "./niche.ts";
import { professional } from "./professional.ts";

/** Every niche. A further one is one file and one line here. */
export const NICHES: readonly Niche[] = [contractor, professional, appointment];

/** The question that fits every business. */
export const GENERAL_ASK = "What can I help you with?";

/** The niche of an id; `null` when there is none, for texts that are judged without one. */
export function findNiche(id: string): Niche | null {
  return NICHES.find((niche) => niche.id === id) ?? null;
}

/**
 * The niche of an id.
 *
 * @throws when there is none: ids come from {@link NICHES}.
 */
export function nicheOf(id: string): Niche {
  const niche = findNiche(id);
  if (niche === null)
    throw new Error(`No niche "${id}". There are: ${NICHES.map((each) => each.id).join(", ")}.`);
  return niche;
}

/** The finished texts of a niche, best first. Throws as {@link nicheOf} does. */
export function starterTexts(nicheId: string): readonly StarterText[] {
  return nicheOf(nicheId).starters;
}
