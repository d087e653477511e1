import { rfc2822 } from "../dates.ts";
import { geography } from "../geography.ts";
import { API_VERSION, type Network } from "../network.ts";
import { type Call, type CallStatus, durationOf } from "./call.ts";

/** What every request about a call carries. `status` overrides the call's own. */
export function callForm(
  network: Network,
  call: Call,
  status?: CallStatus | "initiated",
): Record<string, string> {
  const form: Record<string, string> = {
    ...geography("From", call.from),
    ...geography("Caller", call.from),
    ...geography("To", call.to),
    ...geography("Called", call.to),
    AccountSid: network.accountSid,
    ApiVersion: API_VERSION,
    CallSid: call.sid,
    CallStatus: status ?? call.status,
    Called: call.to,
    Caller: call.from,
    Direction: call.direction,
    From: call.from,
    To: call.to,
  };
  if (call.parentSid !== null) form.ParentCallSid = call.parentSid;
  return form;
}

export type ProgressEvent = "initiated" | "ringing" | "answered" | "completed";

/**
 * Tells a leg's status callback of an event it asked for. `completed` stands for every way to end. Each event is a
 * request of its own; only `SequenceNumber` tells their order.
 */
export function tellProgress(network: Network, call: Call, event: ProgressEvent): void {
  const callback = call.callback;
  if (callback === null || !callback.events.includes(event)) return;
  const form = callForm(network, call, event === "initiated" ? "initiated" : call.status);
  form.Timestamp = rfc2822(network.schedule.now());
  form.CallbackSource = "call-progress-events";
  form.SequenceNumber = String(call.told++);
  const seconds = durationOf(call);
  if (event === "completed" && (call.status === "completed" || call.parentSid === null)) {
    form.CallDuration = String(seconds ?? 0);
    form.Duration = String(Math.ceil((seconds ?? 0) / 60));
  }
  if (event === "completed" && call.parentSid !== null) form.SipResponseCode = SIP[call.status] ?? "500";
  network.webhooks.tell({ url: callback.url, method: callback.method, form });
}

const SIP: Partial<Record<CallStatus, string>> = {
  completed: "200",
  busy: "486",
  "no-answer": "487",
  canceled: "487",
  failed: "404",
};

/** Ends a leg, once, and tells of it. */
export function endCall(network: Network, call: Call, status: CallStatus): void {
  if (call.endedAt !== null) return;
  const now = network.schedule.now();
  call.status = status;
  call.phase = "ended";
  call.phaseEndsAt = null;
  call.endedAt = now;
  call.updatedAt = now;
  network.changed();
  tellProgress(network, call, "completed");
}
