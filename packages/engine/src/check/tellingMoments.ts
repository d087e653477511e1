import type { Instant } from "../model.ts";
import { localTime } from "../time/localTime.ts";
import { nextStretch } from "../time/nextOpening.ts";
import { isOpen, type Opening } from "../time/openOn.ts";

/** A drawing can ask whether the business is open: a moment when it is, and the end of those hours, when it is not. */
export function tellingMoments(opening: Opening | undefined): Instant[] {
  const open = opening && nextStretch(opening, 0);
  if (!opening || !open) return [0];
  // Hours that go on past midnight are two stretches; a week of them is never closed.
  let closes: Instant | undefined = open.closes;
  for (let days = 0; days < 7 && closes !== undefined; days += 1) {
    if (!isOpen(opening, localTime(closes, opening.timeZone))) return [Math.max(0, open.opens), closes];
    closes = nextStretch(opening, closes)?.closes;
  }
  return [Math.max(0, open.opens)];
}
