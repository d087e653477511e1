import {
  type CallRow,
  dueClassifications,
  numberById,
  type Store,
  type Tx,
  updateCallEvidence,
} from "../store/index.ts";
import { askCallLog } from "./askCallLog.ts";
import type { CallLog } from "./callLog.ts";
import type { CallEvent } from "./evidence.ts";
import { type HearDeps, learnMore } from "./hearCall.ts";
import { inBatches } from "./inBatches.ts";
import { lockCall } from "./lockCall.ts";

/** After the carrier's log could not be read. */
const ASK_AGAIN_MS = 60_000;

export interface ClassifyDueDeps extends HearDeps {
  store: Store;
  callLog: CallLog;
  log: { warn(details: object, message: string): void };
}

/**
 * Classifies the calls whose time has come: with what is known, or with what the carrier's log says where nothing
 * else can tell. Repeating it is harmless. A log that cannot be read is asked again after a minute, for as long as it
 * takes: a guess could text somebody who was answered.
 *
 * @returns How many calls were looked at; as many as `limit` means that there may be more.
 */
export async function classifyDue(deps: ClassifyDueDeps, limit = 50): Promise<number> {
  const due = await deps.store.read((tx) =>
    dueClassifications(tx, deps.carrierAccount, { now: deps.clock.now(), limit }),
  );
  await inBatches(due, async ({ businessId, sid }) => {
    const open = await deps.store.transaction((tx) => lookAgain(tx, deps, { businessId, sid, event: null }));
    if (open === null) return;
    const asked = await ask(deps, sid);
    await deps.store.transaction(async (tx) => {
      if (asked === null) await postpone(tx, deps, { businessId, sid });
      else await lookAgain(tx, deps, { businessId, sid, event: asked });
    });
  });
  return due.length;
}

/** The call when only the carrier's log can tell what it was; `null` when it is decided, or is not due any more. */
async function lookAgain(
  tx: Tx,
  deps: HearDeps,
  { businessId, sid, event }: { businessId: string; sid: string; event: CallEvent | null },
): Promise<CallRow | null> {
  const known = await lockCall(tx, businessId, { carrierAccount: deps.carrierAccount, sid });
  if (known === null || known.outcome !== null) return null;
  const number = await numberById(tx, businessId, known.numberId);
  if (number === null) throw new Error(`Call ${sid} reached number ${known.numberId}, which does not exist.`);
  const row = await learnMore(tx, deps, { known, number, event });
  return row.classifyAt !== null && row.classifyAt <= deps.clock.now() ? row : null;
}

async function ask(deps: ClassifyDueDeps, sid: string): Promise<CallEvent | null> {
  try {
    const call = await deps.callLog.fetch(sid);
    const { status, endedAt } = call ?? { status: "gone", endedAt: null };
    return await askCallLog(deps, { sid, status, endedAt, dialed: true });
  } catch (error) {
    deps.log.warn({ sid, error: String(error) }, "The carrier's call log could not be read.");
    return null;
  }
}

async function postpone(
  tx: Tx,
  deps: HearDeps,
  { businessId, sid }: { businessId: string; sid: string },
): Promise<void> {
  const known = await lockCall(tx, businessId, { carrierAccount: deps.carrierAccount, sid });
  if (known === null || known.outcome !== null) return;
  const { id, evidence, endedAt, voicemail } = known;
  const classifyAt = deps.clock.now() + ASK_AGAIN_MS;
  await updateCallEvidence(tx, businessId, { id, evidence, endedAt, voicemail, classifyAt });
}
