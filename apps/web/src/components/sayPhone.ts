import { parsePhoneNumberFromString } from "libphonenumber-js/min";

/** A number as people write it; as it is when it is none. */
export function sayPhone(e164: string): string {
  const parsed = parsePhoneNumberFromString(e164);
  if (!parsed) return e164;
  return parsed.countryCallingCode === "1" ? parsed.formatNational() : parsed.formatInternational();
}
