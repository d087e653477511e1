import { nicheOf, nicheText } from "@ringback/templates";

/**
 * The text that a new workflow starts with: the niche's short one for a missed call, which is true at any hour.
 *
 * @throws when the niche is unknown: niches are chosen from the list.
 */
export function firstText(niche: string): string {
  return nicheText(nicheOf(niche), { language: "en", purpose: "missedCall", length: "short" }).text;
}
