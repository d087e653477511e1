/**
 * The GSM 7-bit default alphabet and its extension table (3GPP TS 23.038, sections 6.2.1 and 6.2.1.1), in code order.
 * The escape code 0x1B stands between Ξ and Æ and is no character.
 */
const BASIC =
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ" +
  " !\"#¤%&'()*+,-./0123456789:;<=>?" +
  "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§" +
  "¿abcdefghijklmnopqrstuvwxyzäöñüà";

/** Reached through the escape code: two septets each. The first is the form feed. */
const EXTENSION = "\f^{}\\[~]|€";

/** The last character of either table is the euro sign, U+20AC: a code unit beyond it is never in the alphabet. */
const SEPTETS = septetTable();

/** What one UTF-16 code unit costs in the GSM 7-bit alphabet: 1 or 2 septets, or 0 when it is not in it. */
export function septetsOf(codeUnit: number): number {
  return SEPTETS[codeUnit] ?? 0;
}

/** Whether every character of a text is in the GSM 7-bit alphabet. One that is not makes the whole text UCS-2. */
export function isGsm7(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (septetsOf(text.charCodeAt(at)) === 0) return false;
  return true;
}

function septetTable(): Uint8Array {
  const table = new Uint8Array(0x20ac + 1);
  for (const char of BASIC) table[char.charCodeAt(0)] = 1;
  for (const char of EXTENSION) table[char.charCodeAt(0)] = 2;
  return table;
}
