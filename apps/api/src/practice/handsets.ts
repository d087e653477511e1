import type { E164 } from "@ringback/engine";

/**
 * The practice network's numbers. 555-0100 to 555-0199 are kept for fiction in every US area code, so they reach nobody,
 * and a real area code lets the country be told, as it must be before a text may go.
 */
export const PRACTICE_NUMBER: E164 = "+13125550100";

/** The owner's own phone on the practice network, which rings when the business is called. */
export const OWNER_HANDSET: E164 = "+13125550101";

const AREA_CODES = ["312", "415", "617", "206", "512", "303"];
const FIRST_LINE = 110;
const LINES = 90;

/** The `count`-th caller's number, from 0; after 540 callers they come round again. */
export function callerNumber(count: number): E164 {
  const area = AREA_CODES[count % AREA_CODES.length] ?? "312";
  const line = FIRST_LINE + (Math.floor(count / AREA_CODES.length) % LINES);
  return `+1${area}5550${line}`;
}

/** A number of the practice network that a handset may have: no page can make it call or text anywhere else. */
export function isCallerNumber(e164: string): boolean {
  return /^\+1\d{3}55501[1-9]\d$/.test(e164);
}
