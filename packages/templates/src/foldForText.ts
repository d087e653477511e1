import { isGsm7 } from "./gsm7.ts";
import { normaliseTypography } from "./normaliseTypography.ts";

/** Accents that stand alone after decomposition. */
const ACCENTS = /\p{Mn}+/gu;

/** Letters whose stroke Unicode does not take for an accent, and letters that are two. */
const STROKES: ReadonlyMap<string, string> = new Map(
  "łl ŁL đd ĐD ıi ħh ĦH ŧt ŦT ðd ÐD œoe ŒOE þth ÞTh"
    .split(" ")
    .map((each) => [each.charAt(0), each.slice(1)]),
);

/**
 * Writes what GSM-7 lacks without its accents: "María" becomes "Maria", "Zoë" becomes "Zoe", "O’Brien" is made
 * straight, "Łukasz" "Lukasz". Letters that GSM-7 has stay (é, ñ, ü), and so do letters of other scripts and emoji, which
 * make a text cost double wherever they come from. For the values of merge fields,
 * where one name would otherwise make the text cost double; for an owner's own words it is offered, never forced.
 */
export function foldForText(value: string): string {
  const { text } = normaliseTypography(value);
  if (isGsm7(text)) return text;
  let folded = "";
  for (const char of text) folded += foldCharacter(char);
  return folded;
}

/** One character without its accents, if GSM-7 has it then; else the character as it is. */
export function foldCharacter(char: string): string {
  if (isGsm7(char)) return char;
  const stroke = STROKES.get(char);
  if (stroke !== undefined) return stroke;
  const plain = char.normalize("NFD").replace(ACCENTS, "");
  return plain !== "" && isGsm7(plain) ? plain : char;
}
