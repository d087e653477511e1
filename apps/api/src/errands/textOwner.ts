import type { Errand } from "@ringback/engine";
import type { Carrier, PostResult } from "../carriers/carrier.ts";
import type { RunDeps } from "../runs/runDeps.ts";
import { ownerOf } from "../settings/owner.ts";
import {
  businessById,
  callById,
  type ErrandRow,
  errandPlace,
  holdAccount,
  holdsOf,
  numberByE164,
  numbersOf,
  type Tx,
} from "../store/index.ts";
import type { ErrandResult } from "./errandResult.ts";

/** Notices by text a day: more than any owner reads, and too few for a loop to empty an account. */
export const OWNER_TEXTS_PER_DAY = 50;
const DAY_MS = 86_400_000;
/** As long as a text to a caller is tried by the carrier. */
const VALIDITY_SECONDS = 900;
/** A held account is looked at again after this long. */
const HELD_AGAIN_MS = 60_000;

export interface TextOwnerDeps extends RunDeps {
  carrier: Pick<Carrier, "send">;
}

/**
 * Texts the owner's own phone from the number that was called. It is no text to a caller: the guard and the caller's
 * limits have nothing to do with it. It has a limit of its own, and never goes to a number that this server answers.
 */
export async function textOwner(
  deps: TextOwnerDeps,
  row: ErrandRow,
  { body }: Extract<Errand, { type: "textOwner" }>,
): Promise<ErrandResult> {
  const plan = await deps.store.read((tx) => planText(tx, row));
  if ("type" in plan) return plan;
  const result = await deps.carrier.send({
    ...plan,
    body,
    statusCallback: null,
    validitySeconds: VALIDITY_SECONDS,
  });
  return told(deps, row, { result, to: plan.to });
}

async function planText(tx: Tx, row: ErrandRow): Promise<{ from: string; to: string } | ErrandResult> {
  const { businessId, carrierAccount } = row;
  const failed = (why: string): ErrandResult => ({ type: "failed", why });
  const business = await businessById(tx, businessId);
  if (business?.killSwitch) return failed(business.killSwitch);
  const { phone } = await ownerOf(tx, businessId);
  if (phone === null) return failed("Your own phone number is not in Settings.");
  if ((await numberByE164(tx, carrierAccount, phone)) !== null)
    return failed("Your own phone number in Settings is one that Ringback answers, so it is not texted.");
  const since = row.createdAt - DAY_MS;
  const place = await errandPlace(tx, businessId, { ...row, type: "textOwner", since });
  if (place > OWNER_TEXTS_PER_DAY)
    return failed(`You got ${OWNER_TEXTS_PER_DAY} notices by text within 24 hours, which is the limit.`);
  const [hold] = (await holdsOf(tx, businessId)).filter((one) => one.carrierAccount === carrierAccount);
  if (hold) return { type: "later", why: hold.reason, afterMs: HELD_AGAIN_MS };
  const call = await callById(tx, businessId, row.callId);
  const own = (await numbersOf(tx, businessId)).filter((one) => one.carrierAccount === carrierAccount);
  const from = own.find(({ id }) => id === call?.numberId) ?? own[0];
  return from ? { from: from.e164, to: phone } : failed("There is no number to text you from.");
}

async function told(
  deps: TextOwnerDeps,
  { businessId, carrierAccount }: ErrandRow,
  { result, to }: { result: PostResult; to: string },
): Promise<ErrandResult> {
  switch (result.type) {
    case "accepted":
      return { type: "done", why: `Your phone ${to} was texted.` };
    case "notProcessed":
      return { type: "later", why: result.why, afterMs: result.retryAfterMs };
    case "rejected":
      return { type: "failed", why: result.why };
    case "unknown":
      return {
        type: "unknown",
        why: "The carrier did not tell us whether the text to your phone went out. It was not repeated.",
      };
    case "held": {
      const hold = { id: deps.newId(), carrierAccount, reason: result.why, since: deps.clock.now() };
      await deps.store.transaction((tx) => holdAccount(tx, businessId, hold));
      deps.changes.announce(businessId, "business");
      return { type: "later", why: result.why, afterMs: HELD_AGAIN_MS };
    }
  }
}
