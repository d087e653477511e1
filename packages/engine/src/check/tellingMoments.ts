import type { Instant } from "../model.ts";
import { localTime } from "../time/localTime.ts";
import { nextStretch } from "../time/nextOpening.ts";
import { isOpen, type Opening } from "../time/openOn.ts";

/** A drawing can ask whether the business is open: a moment when it is, and the end of those hours, when it is not. */
export function tellingMoments(opening: Opening | undefined): Instant[] {
  const open = opening && nextStretch(opening, 0);
  if (!opening || !open) return [0];
  const moments = [Math.max(0, open.opens)];
  if (!isOpen(opening, localTime(open.closes, opening.timeZone))) moments.push(open.closes);
  return moments;
}
