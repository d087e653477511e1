import type { Disposition, Run } from "./model.ts";

/** Where an outbound text stands: intent → claimed → accepted, rejected, or unknown and at last not confirmed. */
export type SendState = "intent" | "claimed" | "accepted" | "rejected" | "unknown" | "notConfirmed";

/**
 * The one line a missed call ends in, from all runs it started and all texts of those runs; `null` while it is still
 * open. Pure; the server and a rehearsal both use it.
 *
 * A text that went out settles it at once, whatever else goes on. Otherwise everything must have ended, and the
 * strongest wins: not confirmed, then failed, then suppressed. A call that started no run has the disposition
 * of its `admit`, not of this.
 */
export function dispositionOf(
  runs: readonly Run[],
  sends: readonly { state: SendState; why: string | null }[],
): Disposition | null {
  // It is settled by the first text, when nobody knows yet how many there will be.
  if (sends.some((send) => send.state === "accepted"))
    return { type: "sent", code: "sent", why: "They were texted." };
  const open = sends.some(({ state }) => state === "intent" || state === "claimed" || state === "unknown");
  if (runs.length === 0 || open || runs.some((run) => run.status !== "ended")) return null;

  if (sends.some((send) => send.state === "notConfirmed")) {
    return {
      type: "notConfirmed",
      code: "notConfirmed",
      why: "The carrier did not tell us whether the text went out. It is not sent again.",
    };
  }
  const rejected = sends.find((send) => send.state === "rejected");
  if (rejected) {
    const why = rejected.why ?? "The carrier refused the text.";
    return { type: "failed", code: "couldNotSend", why };
  }
  const ends = runs.flatMap((run) => (run.end ? [run.end] : []));
  const failed = ends.find((end) => end.type === "failed");
  if (failed) return { type: "failed", code: failed.code, why: failed.why };
  // A refusal says more than a drawing that simply ended.
  const end = ends.find((one) => one.type !== "finished") ?? ends[0];
  return end ? { type: "suppressed", code: end.code, why: end.why } : null;
}
