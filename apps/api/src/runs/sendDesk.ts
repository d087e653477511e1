import { contactById, insertSend, recordSend, type SendRow, sendById, type Tx } from "../store/index.ts";
import type { SendDeps } from "./sends.ts";
import { accept } from "./settleSend.ts";

/** What became of an owner's decision: whether anything was done, and a sentence that says what. */
export interface SendDecision {
  done: boolean;
  says: string;
}

/** What an owner can do about a text that nobody confirmed. */
export interface SendDesk {
  /** Looks the text up in the carrier's list again, now. */
  checkAgain(businessId: string, sendId: string): Promise<SendDecision>;
  /** Sends the text once more, knowing that the caller may get it twice. */
  sendAnyway(businessId: string, sendId: string): Promise<SendDecision>;
  /** The owner knows that it arrived, for instance because the caller said so. */
  markAsSent(businessId: string, sendId: string): Promise<SendDecision>;
}

const done = (says: string): SendDecision => ({ done: true, says });
const notDone = (says: string): SendDecision => ({ done: false, says });

export function createSendDesk(deps: SendDeps, wake: () => void): SendDesk {
  async function withSend(
    businessId: string,
    sendId: string,
    work: (tx: Tx, send: SendRow) => Promise<SendDecision>,
  ): Promise<SendDecision> {
    const answer = await deps.store.transaction(async (tx) => {
      const send = await sendById(tx, businessId, sendId);
      if (send === null || (send.state !== "notConfirmed" && send.state !== "unknown")) {
        return notDone("That text is settled, so there is nothing to do.");
      }
      return work(tx, send);
    });
    deps.changes.announce(businessId, "sends");
    deps.changes.announce(businessId, "calls");
    wake();
    return answer;
  }
  return {
    checkAgain: (businessId, sendId) =>
      withSend(businessId, sendId, async (tx, send) => {
        const now = deps.clock.now();
        await recordSend(tx, businessId, {
          id: send.id,
          expect: ["notConfirmed", "unknown"],
          state: "unknown",
          dueAt: now,
          unknownAt: send.unknownAt ?? now,
        });
        return done("Asking the carrier again.");
      }),
    sendAnyway: (businessId, sendId) =>
      withSend(businessId, sendId, async (tx, send) => {
        const contact = await contactById(tx, businessId, send.contactId);
        if (contact === null || contact.optedOutAt !== null) {
          return notDone("They asked you to stop texting, so it was not sent.");
        }
        const now = deps.clock.now();
        // The first attempt stays as it is; the second is a send of its own, under a key that makes a double click harmless.
        const fresh = await insertSend(tx, {
          id: deps.newId(),
          businessId,
          carrierAccount: send.carrierAccount,
          runId: null,
          callId: send.callId,
          contactId: send.contactId,
          nodeId: send.nodeId,
          sendKey: `${send.sendKey}/again`,
          token: deps.newToken(),
          from: send.from,
          to: send.to,
          body: send.body,
          dueAt: now,
          createdAt: now,
        });
        return fresh ? done("Sending it once more.") : notDone("It was sent once more already.");
      }),
    markAsSent: (businessId, sendId) =>
      withSend(businessId, sendId, async (tx, send) => {
        await accept(tx, deps, send, { sid: null, from: ["unknown", "notConfirmed"] });
        return done("Marked as sent.");
      }),
  };
}
