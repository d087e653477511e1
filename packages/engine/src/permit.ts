import { BOUNDS } from "./bounds.ts";
import type { Facts } from "./facts.ts";
import type { CallFacts, Instant } from "./model.ts";
import { quietUntil } from "./time/quietUntil.ts";
import { sayInstant } from "./time/sayInstant.ts";

/** May this text go? */
export type Permission =
  /** Yes. Claim or keep the guard until then, in the same transaction; `null`: this workflow has no guard. */
  | { type: "allow"; guardUntil: Instant | null }
  /** Not yet: ask again then. */
  | { type: "hold"; until: Instant; why: string }
  /** No: the run ends `suppressed` with this reason. */
  | { type: "refuse"; code: string; why: string };

/** A run that wants to text. */
export interface Asking {
  runId: string;
  at: Instant;
  call: CallFacts;
  /** They have just written: the guard, which is about missed calls, is neither needed nor taken. */
  answersReply?: boolean;
}

/**
 * Judges one text, at the moment it would be asked for. Pure; `step` calls it for every text a node asks for.
 *
 * Refusals that cannot pass come first, so that nobody is told "later" about a text that will never go; quiet hours,
 * which only postpone, come last. The order: kill switch, opt-out, own number, country, guard, cap per day, quiet hours.
 */
export function permit(facts: Facts, ask: Asking): Permission {
  const { business, contact, sending } = facts;
  if (sending === null)
    throw new Error(`Run ${ask.runId} asked for a text, and what decides about texts was not loaded.`);
  if (business.killSwitch !== null) return refuse("killSwitch", business.killSwitch);
  if (contact.optedOutAt !== null) return refuse("optedOut", "They asked to get no texts.");
  if (sending.ownNumber) {
    return refuse(
      "ownNumber",
      "They called from a number that Ringback itself answers, so it is not texted.",
    );
  }
  if (contact.country === null) return refuse("country", "We cannot tell which country their number is in.");
  if (!business.countries.includes(contact.country)) {
    return refuse("country", `Their number is in ${contact.country}, and you do not text that country.`);
  }

  const { guard } = sending;
  const others = guard !== null && guard.runId !== ask.runId;
  // Who answered a run is in a conversation with it: what it still says takes the guard from no later call.
  const talks = ask.answersReply || (guard?.replied && !others);
  const guardMs = talks ? null : sending.guardMs;
  if (guardMs !== null && others && guard.replied && guard.until > ask.call.at)
    return refuse("guard", "They were texted and have replied since that call.");
  if (guardMs !== null && others && guard.until > ask.at) {
    const next = `The next one can go after ${sayInstant(guard.until, business.timeZone)}.`;
    return refuse("guard", `${whoTexts(guard.from, ask.call.at)} ${next}`);
  }
  if (sending.textsLastDay >= BOUNDS.textsPerCallerPerDay) {
    return refuse(
      "dailyCap",
      `They got ${sending.textsLastDay} automated texts within 24 hours, which is the limit.`,
    );
  }

  const quiet = business.quietHours;
  const until = quiet === null ? null : quietUntil(quiet, ask.at, business.timeZone);
  if (quiet !== null && until !== null) {
    const end = sayInstant(until, business.timeZone);
    if (quiet.texts === "skip")
      return refuse("quietHours", `It was within your quiet hours, which last until ${end}.`);
    return { type: "hold", until, why: `It is within your quiet hours; the text is held until ${end}.` };
  }
  // From the call, not from now: the window must not depend on how long the drawing waits.
  return { type: "allow", guardUntil: guardMs === null ? null : ask.call.at + guardMs };
}

function whoTexts(from: Instant, callAt: Instant): string {
  if (from === callAt) return "Another workflow texts them about this call.";
  return `${from < callAt ? "An earlier" : "A later"} missed call of theirs gets the one text.`;
}

function refuse(code: string, why: string): Permission {
  return { type: "refuse", code, why };
}
