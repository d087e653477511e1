import type { E164, Instant } from "@ringback/engine";
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { z } from "zod";
import type { LoggedCall } from "../calls/logCall.ts";
import type { NumberRow } from "../store/index.ts";

/** How far another program's clock may run ahead of ours. */
const AHEAD_MS = 5 * 60_000;

const OUTCOMES = ["missed", "voicemail", "abandoned", "answered"] as const;

const WHEN = "at is a time such as 2026-11-23T10:00:00Z, or milliseconds since 1970.";
const ID = "id is a text of at most 200 characters.";

/** What is posted. Parts that we do not know are passed over: tools that automate send all they have. */
const BODY = z.object(
  {
    from: z
      .string("Say who called: from, with the country code, such as +13125550142.")
      .max(60, tooLong("from")),
    to: z.string("to is a number of yours, as text.").max(60, tooLong("to")).optional(),
    at: z.union([z.int(), z.string().max(40, WHEN)], WHEN).optional(),
    outcome: z.enum(OUTCOMES, `outcome is one of ${OUTCOMES.join(", ")}.`).optional(),
    id: z.union([z.int(), z.string().max(200, ID)], ID).optional(),
  },
  "Send the parts of a call by name, such as from.",
);

/**
 * Reads a call as another program tells of it.
 *
 * @param of The business's country, for a number without one, and its numbers.
 * @returns The call, or a sentence that says what to mend.
 */
export function readLoggedCall(
  body: unknown,
  of: { now: Instant; country: string; numbers: readonly NumberRow[] },
): LoggedCall | { trouble: string } {
  const parsed = BODY.safeParse(withoutBlanks(body));
  if (!parsed.success) return trouble(parsed.error.issues[0]?.message ?? "This cannot be read.");
  const { from: caller, to, at: when, outcome = "missed", id } = parsed.data;

  const from = e164(caller, of.country);
  if (from === null) return trouble(`from is not a phone number with its country code: ${caller}`);
  if (of.numbers.some((own) => own.e164 === from)) return trouble("from is one of your own numbers.");
  const dialled = to === undefined ? null : e164(to, of.country);
  const number = to === undefined ? of.numbers[0] : of.numbers.find((own) => own.e164 === dialled);
  if (number === undefined) return trouble(`to is not one of your numbers: ${to ?? "you have none yet"}`);
  const at = when === undefined ? of.now : instantOf(when);
  if (at === null) return trouble(WHEN);
  if (at > of.now + AHEAD_MS) return trouble("at lies in the future.");
  return { from, number, at: Math.min(at, of.now), outcome, id: id === undefined ? null : String(id) };
}

/** A form sends what is not filled in as an empty text. */
function withoutBlanks(body: unknown): unknown {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== "" && value !== null));
}

function e164(typed: string, country: string): E164 | null {
  const home: CountryCode = isSupportedCountry(country) ? country : "US";
  const number = parsePhoneNumberFromString(typed, home);
  return number?.isPossible() === true ? number.number : null;
}

/** With its zone: a time without one would be another instant on another server. */
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

function instantOf(when: number | string): Instant | null {
  if (typeof when === "number") return when >= 0 ? when : null;
  if (/^\d{12,14}$/.test(when)) return Number(when);
  const at = ISO.test(when) ? Date.parse(when) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

function trouble(sentence: string): { trouble: string } {
  return { trouble: sentence.slice(0, 200) };
}

function tooLong(part: string): string {
  return `${part} is too long.`;
}
