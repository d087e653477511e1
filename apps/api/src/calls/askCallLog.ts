import type { Instant } from "@ringback/engine";
import type { Clock } from "../clock.ts";
import type { CallLog } from "./callLog.ts";
import { type CallEvent, isTerminal } from "./evidence.ts";

/**
 * What the carrier's log says of a call, as something heard about it.
 *
 * @param call `dialed`: we may have rung the owner, so the legs are looked at too.
 * @throws when the log cannot be read.
 */
export async function askCallLog(
  deps: { callLog: CallLog; clock: Clock },
  call: { sid: string; status: string; endedAt: Instant | null; dialed: boolean },
): Promise<CallEvent> {
  const legs = call.dialed && isTerminal(call.status) ? await deps.callLog.children(call.sid) : [];
  return {
    kind: "log",
    status: call.status,
    // Only a leg that was picked up completes, and lasts: the others end busy, failed, canceled or without an answer.
    answeredChild: legs.some((leg) => leg.status === "completed" && leg.durationSeconds !== 0),
    ...(call.endedAt === null ? {} : { endedAt: call.endedAt }),
    at: deps.clock.now(),
  };
}
