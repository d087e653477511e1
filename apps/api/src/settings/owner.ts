import type { E164, Finding } from "@ringback/engine";
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { z } from "zod";
import { saveSetting, type Tx } from "../store/index.ts";
import { readSetting } from "./readSetting.ts";

/** Where the owner is told of things. */
export interface Owner {
  phone: E164 | null;
  email: string | null;
}

const KIND = {
  key: "owner",
  schema: z.object({ phone: z.string().nullable(), email: z.string().nullable() }),
  fallback: { phone: null, email: null } satisfies Owner,
};

/** Where the owner of a business is told of things; `null` for what they did not say. */
export function ownerOf(tx: Tx, businessId: string): Promise<Owner> {
  return readSetting<Owner>(tx, businessId, KIND);
}

/** @param id For the row, where there is none yet. */
export async function saveOwner(
  tx: Tx,
  businessId: string,
  { id, owner }: { id: string; owner: Owner },
): Promise<void> {
  await saveSetting(tx, businessId, { id, key: KIND.key, value: owner });
}

/**
 * Reads what an owner typed: blank takes it away.
 *
 * @param business Its country, for a phone without one, and its own numbers: a text to one of them would go in a ring.
 */
export function readOwner(
  typed: { phone: string; email: string },
  business: { country: string; numbers: readonly E164[] },
): { owner: Owner } | { findings: Finding[] } {
  const findings: Finding[] = [];
  const mend = (field: string, message: string) => {
    findings.push({ code: `settings.${field}`, severity: "error", field, message });
  };
  const phone = typed.phone.trim();
  const country: CountryCode = isSupportedCountry(business.country) ? business.country : "US";
  const number = phone === "" ? null : (parsePhoneNumberFromString(phone, country) ?? null);
  if (phone !== "" && number?.isPossible() !== true)
    mend("phone", "That is not a phone number. Write it with its country code, such as +1 312 555 0123.");
  else if (number !== null && business.numbers.includes(number.number))
    mend("phone", "Ringback answers that number itself. Enter the phone that you carry.");
  const email = typed.email.trim();
  if (email !== "" && !z.email().max(254).safeParse(email).success)
    mend("email", "That is not an e-mail address, such as you@example.com.");
  if (findings.length > 0) return { findings };
  return { owner: { phone: number?.number ?? null, email: email === "" ? null : email } };
}
