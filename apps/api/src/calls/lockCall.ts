import { type CallRow, callBySid, lockContact, type Tx } from "../store/index.ts";

/**
 * Reads a call that is about to be changed. Webhooks of one call come together: without a lock, two transactions on
 * PostgreSQL would each merge into what they read, and the later would undo the earlier. The lock is the contact's, the
 * same that runs take, so that nothing waits in a circle. SQLite has one writer and needs none.
 */
export async function lockCall(
  tx: Tx,
  businessId: string,
  call: { carrierAccount: string; sid: string },
): Promise<CallRow | null> {
  const read = await callBySid(tx, businessId, call);
  if (tx.kind === "sqlite" || read === null || read.contactId === null) return read;
  await lockContact(tx, businessId, read.contactId);
  return callBySid(tx, businessId, call);
}
