import type { Instant } from "@ringback/engine";
import { type ContactRow, releaseTurn, type Tx, takeTurn } from "../store/index.ts";

/**
 * How long a turn may hold its contact without news: 90 minutes. Longer than a send can stay open
 * (60 minutes held or throttled, then 15 unknown), so it only ends turns whose process is gone for good.
 */
export const TURN_LEASE_MS = 90 * 60_000;

/**
 * Turns of one contact never overlap: from the transaction that asks for a send until the run's next wait or end,
 * the contact's other runs are not advanced. Handed in, so that a test can show what happens without it.
 */
export interface Turns {
  /** Whether another run of the contact is in its turn at `now`. */
  taken(contact: ContactRow, runId: string, now: Instant): boolean;
  take(tx: Tx, at: { contact: ContactRow; runId: string; now: Instant }): Promise<void>;
  /** Answers whether the run held the turn. */
  release(tx: Tx, at: { contact: ContactRow; runId: string }): Promise<boolean>;
}

/** The turn lock, kept on the contact's row. The caller holds the contact's row for the transaction. */
export const contactTurns: Turns = {
  taken: (contact, runId, now) =>
    contact.turnRunId !== null && contact.turnRunId !== runId && (contact.turnUntil ?? 0) > now,
  async take(tx, { contact, runId, now }) {
    await takeTurn(tx, contact.businessId, { contactId: contact.id, runId, now, until: now + TURN_LEASE_MS });
  },
  async release(tx, { contact, runId }) {
    if (contact.turnRunId !== runId) return false;
    return releaseTurn(tx, contact.businessId, { contactId: contact.id, runId });
  },
};
