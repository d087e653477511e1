import { createHmac } from "node:crypto";

/**
 * Twilio's webhook signature: base64 of the HMAC-SHA1, under the account's auth token, of the URL followed by every
 * form parameter's name and value in order of name (by code unit). `url` is the URL as requested, query included and
 * fragment left out. A GET carries its parameters in the query, so its `form` is empty.
 */
export function signature(authToken: string, url: string, form: Record<string, string>): string {
  let text = url;
  for (const name of Object.keys(form).sort()) text += name + form[name];
  return createHmac("sha1", authToken).update(text, "utf8").digest("base64");
}
