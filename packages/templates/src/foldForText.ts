import { isGsm7 } from "./gsm7.ts";
import { normaliseTypography } from "./normaliseTypography.ts";

/** Accents that stand alone after decomposition. */
const ACCENTS = /\p{Mn}+/gu;

/**
 * Writes what GSM-7 lacks without its accents: "María" becomes "Maria", "Zoë" becomes "Zoe", "O’Brien" is made
 * straight. Letters that GSM-7 has stay (é, ñ, ü), and so do letters of other scripts. For the values of merge fields,
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
  const plain = char.normalize("NFD").replace(ACCENTS, "");
  return plain !== "" && isGsm7(plain) ? plain : char;
}
