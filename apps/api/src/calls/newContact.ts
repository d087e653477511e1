import type { E164, Instant } from "@ringback/engine";
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { ContactRow } from "../store/index.ts";

/**
 * A contact as it is when a call or a text first makes it known.
 *
 * @param who `at` is the moment of that call: a contact made at the call itself was not known before it.
 */
export function newContact(who: { id: string; businessId: string; phone: E164; at: Instant }): ContactRow {
  return {
    id: who.id,
    businessId: who.businessId,
    phone: who.phone,
    country: parsePhoneNumberFromString(who.phone)?.country ?? null,
    fields: {},
    tags: [],
    optedOutAt: null,
    turnRunId: null,
    turnUntil: null,
    createdAt: who.at,
    updatedAt: who.at,
  };
}
