import { type ContactRow, endGuard, intentsTo, lockContact, runsOfContact, type Tx } from "../store/index.ts";
import { advance } from "./advance.ts";
import type { RunDeps } from "./runDeps.ts";
import { giveUp } from "./settleSend.ts";
import { startOnReply } from "./startOnReply.ts";

/** A text from a caller. */
export interface Reply {
  /** The stored message's id. */
  messageId: string;
  body: string;
  /** They said STOP, in the carrier's words or the law's: no path texts them again. */
  optedOut: boolean;
}

/**
 * A caller texted us. Their guard ends early for calls after it, since a conversation has begun; waiting runs hear of it;
 * a STOP ends their runs and takes back what has not left yet. Any other reply may start a run of its own.
 */
export async function replied(tx: Tx, deps: RunDeps, contact: ContactRow, reply: Reply): Promise<void> {
  const { businessId } = contact;
  await lockContact(tx, businessId, contact.id);
  await endGuard(tx, businessId, { phone: contact.phone, purpose: "missedCall", at: deps.clock.now() });
  const open = await runsOfContact(tx, businessId, {
    contactId: contact.id,
    statuses: ["new", "waiting", "sending"],
  });
  for (const run of open) {
    const event = reply.optedOut
      ? { type: "optedOut" as const, id: `${reply.messageId}:optedOut:${run.id}` }
      : { type: "replied" as const, id: `${reply.messageId}:replied:${run.id}`, body: reply.body };
    await advance(tx, deps, { businessId, runId: run.id, event });
  }
  if (!reply.optedOut) await startOnReply(tx, deps, contact, reply.body);
  // A second attempt that the owner asked for belongs to no run, and is taken back all the same.
  const waiting = reply.optedOut ? await intentsTo(tx, businessId, contact.phone) : [];
  for (const send of waiting) await giveUp(tx, deps, send, "They asked you to stop texting before it left.");
  deps.changes.announce(businessId, "messages");
}
