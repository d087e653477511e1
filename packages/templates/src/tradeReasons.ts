import type { Copy } from "./copy.ts";
import type { Span } from "./finding.ts";
import type { WhenTrue } from "./niches/niche.ts";
import { placesOf, readingOf } from "./reading.ts";

/** Where a text gives a reason in its trade's own words. Case, accents and the full stop at the end do not matter. */
export function tradeReasonsIn(copy: Copy, when: readonly WhenTrue[]): Span[] {
  const words = copy.niche?.words[copy.language];
  if (words === undefined) return [];
  const { own } = readingOf(copy);
  return when.flatMap((each) => placesOf(withoutStops(words.reasons[each]), own));
}

const WITHOUT_STOPS = new WeakMap<readonly string[], readonly string[]>();

/** Lists are data and live long, so they are read once. */
function withoutStops(reasons: readonly string[]): readonly string[] {
  const known = WITHOUT_STOPS.get(reasons);
  if (known !== undefined) return known;
  const bare = reasons.map((reason) => reason.replace(/[.!]+$/, ""));
  WITHOUT_STOPS.set(reasons, bare);
  return bare;
}
