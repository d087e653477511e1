import type { E164 } from "@ringback/engine";

/** What a number in E.164 looks like. */
export const E164_PATTERN = /^\+[1-9][0-9]{6,14}$/;

/** A caller's number in E.164; `null` when it is withheld, or is none that could be texted. */
export function textableNumber(raw: string): E164 | null {
  return E164_PATTERN.test(raw) ? raw : null;
}
