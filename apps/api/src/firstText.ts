import { findNiche, starterTexts } from "@ringback/templates";

/**
 * The text that a new workflow starts with: the best starter of the niche that is true at any hour.
 *
 * @throws when the niche is unknown or has no starter: niches are chosen from the list, and a test holds each to three.
 */
export function firstText(niche: string): string {
  const starters = findNiche(niche) === null ? [] : starterTexts(niche);
  const first = starters.find(({ when }) => when === "any") ?? starters[0];
  if (first === undefined) throw new Error(`Niche "${niche}" has no starter text.`);
  return first.text;
}
