import type { Instant } from "@ringback/engine";
import { knownCallSids } from "../store/index.ts";
import { askCallLog } from "./askCallLog.ts";
import type { CarrierCall } from "./callLog.ts";
import type { ClassifyDueDeps } from "./classifyDue.ts";
import type { CallEvent } from "./evidence.ts";
import { learn } from "./hearCall.ts";
import { inBatches } from "./inBatches.ts";
import type { KnownNumber, NumberBook } from "./numberBook.ts";
import { planAnswer } from "./planAnswer.ts";
import { textableNumber } from "./textableNumber.ts";

export { classifyDue } from "./classifyDue.ts";

/** How far back the first sweep after a start looks: a day of being down loses no call. */
const LOOK_BACK_MS = 24 * 3_600_000;
/** The webhooks of a call this young may still be on their way; the carrier retries them for 15 s. */
export const TOO_YOUNG_MS = 30_000;
/** Each sweep looks again at what the one before may have seen too early. */
const OVERLAP_MS = 10 * 60_000;

export interface SweepDeps extends ClassifyDueDeps {
  numbers: NumberBook;
}

/**
 * Finds calls whose webhooks never came, by reading the carrier's call log. Without it an outage of more than 15 s
 * would lose calls for good, since the carrier retries no longer than that. Repeating it is harmless.
 *
 * @param since Where the last sweep ended; `null` after a start.
 * @returns How many calls were new, how many more are too young to be missed yet, and where the next sweep is to begin.
 * @throws when the log cannot be read. The next sweep begins where this one did.
 */
export async function sweepCalls(
  deps: SweepDeps,
  since: Instant | null,
): Promise<{ found: number; young: number; until: Instant }> {
  const now = deps.clock.now();
  const from = since === null ? now - LOOK_BACK_MS : Math.max(now - LOOK_BACK_MS, since - OVERLAP_MS);
  const listed = await deps.callLog.list({ since: from });
  const inbound = listed.filter((call) => call.direction === "inbound" && call.parentSid === null);
  const sids = inbound.map((call) => call.sid);
  const known = new Set(await deps.store.read((tx) => knownCallSids(tx, deps.carrierAccount, sids)));
  const unknown = inbound.filter((call) => !known.has(call.sid));
  const old = unknown.filter((call) => (call.startedAt ?? 0) <= now - TOO_YOUNG_MS);

  let found = 0;
  await inBatches(old, async (call) => {
    const number = await deps.numbers.find(call.to);
    if (number === null) return;
    await takeIn(deps, call, number);
    found += 1;
  });
  return { found, young: unknown.length - old.length, until: now };
}

async function takeIn(deps: SweepDeps, call: CarrierCall, known: KnownNumber): Promise<void> {
  const plan = planAnswer(known, { from: call.from, forwardedFrom: undefined });
  const event: CallEvent =
    plan === "blocked"
      ? { kind: "voice", answer: plan, at: deps.clock.now() }
      : await askCallLog(deps, { ...call, dialed: plan === "dialed" });
  await deps.store.transaction(async (tx) => {
    await learn(
      tx,
      deps,
      {
        sid: call.sid,
        number: known.number,
        caller: { raw: call.from, e164: textableNumber(call.from) },
        ...(call.startedAt === null ? {} : { startedAt: call.startedAt }),
      },
      event,
    );
  });
}
