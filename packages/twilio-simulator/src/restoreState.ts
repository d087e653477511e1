import { isOver } from "./calls/call.ts";
import { endCall } from "./calls/tellProgress.ts";
import { followMessage } from "./messages/sendMessage.ts";
import type { Network } from "./network.ts";
import type { KeptState } from "./state.ts";

/**
 * Puts back what an earlier simulator kept. Messages on their way go on; calls that were in progress ended with it, and
 * their status callbacks are told so.
 */
export function restoreState(network: Network, state: KeptState): void {
  Object.assign(network.faults, state.faults);
  for (const key of state.optOuts) network.optOuts.add(key);
  for (const number of state.numbers) network.numbers.restore(number);
  for (const recording of state.recordings) {
    const settled = recording.status === "absent" ? "absent" : "completed";
    network.recordings.add({ ...recording, status: settled });
  }
  for (const call of state.calls) network.calls.add(call);
  for (const call of state.calls) {
    // One that nobody had answered did not complete: "completed" would tell the world that somebody talked.
    if (!isOver(call)) endCall(network, call, call.answeredAt === null ? "no-answer" : "completed");
  }
  for (const message of state.messages) {
    network.messages.add(message);
    followMessage(network, message);
  }
}
