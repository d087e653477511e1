import { createHmac, timingSafeEqual } from "node:crypto";

/** A parsed form. A key that came twice has a list. */
export type Form = Record<string, string | string[] | undefined>;

/**
 * The signature that Twilio puts into `X-Twilio-Signature`: base64 of HMAC-SHA1, keyed by the account's primary auth
 * token, over the URL and then every key and value, keys sorted by code unit, the values of a repeated key sorted and
 * without doubles.
 *
 * @param url As the carrier called it, without a fragment.
 */
export function signatureOf(authToken: string, url: string, form: Form): string {
  let signed = url;
  for (const key of Object.keys(form).sort()) {
    const value = form[key];
    if (value === undefined) continue;
    if (typeof value === "string") signed += key + value;
    else for (const one of [...new Set(value)].sort()) signed += key + one;
  }
  return createHmac("sha1", authToken).update(signed, "utf8").digest("base64");
}

/** Whether `signature` is the one that belongs to the request. Takes the same time whichever character is wrong. */
export function isSigned(
  authToken: string,
  request: { url: string; form: Form; signature: string },
): boolean {
  const expected = Buffer.from(signatureOf(authToken, request.url, request.form), "latin1");
  const given = Buffer.from(request.signature, "latin1");
  return expected.length === given.length && timingSafeEqual(expected, given);
}
