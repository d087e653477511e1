/**
 * How many segments a body is billed as. GSM-7 packs 160 septets alone or 153 per part; anything else is UCS-2, 70
 * code units alone or 67 per part (3GPP TS 23.038 and 23.040). A pair (an escaped character, a surrogate pair) is
 * never split over two parts. An empty body counts as one.
 */
export function countSegments(body: string): number {
  const gsm = gsmWidths(body);
  if (gsm !== null) return parts(gsm, 160, 153);
  return parts(
    Array.from(body, (character) => character.length),
    70,
    67,
  );
}

const BASIC = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);

/** Reached through the escape code, so two septets each. */
const EXTENDED = new Set("\f^{}\\[~]|€");

/** The septets of each character, or null when one of them is not in the alphabet. */
function gsmWidths(body: string): number[] | null {
  const widths: number[] = [];
  for (const character of body) {
    if (BASIC.has(character)) widths.push(1);
    else if (EXTENDED.has(character)) widths.push(2);
    else return null;
  }
  return widths;
}

function parts(widths: number[], alone: number, each: number): number {
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total <= alone) return 1;
  let count = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > each) {
      count++;
      used = 0;
    }
    used += width;
  }
  return count;
}
