import { and, eq } from "drizzle-orm";
import { hole, rowOfHoles } from "../hole.ts";
import type { Tx } from "../store.ts";
import type { MessageRow, NewMessage } from "../tables/rows.ts";

/** Adds a message. Answers false when one with the same carrier SID is there: the webhook came twice. */
export async function insertMessageIfNew(tx: Tx, row: NewMessage): Promise<boolean> {
  const changed = await tx
    .prepared("insertMessageIfNew", (db, { messages }) =>
      db.insert(messages).values(rowOfHoles(messages)).onConflictDoNothing({ target: messages.sid }),
    )
    .run(row);
  return changed > 0;
}

/** The conversation with a contact, oldest first. */
export function messagesOf(tx: Tx, businessId: string, contactId: string): Promise<MessageRow[]> {
  return tx
    .prepared("messagesOf", (db, { messages }) =>
      db
        .select()
        .from(messages)
        .where(and(eq(messages.businessId, hole("businessId")), eq(messages.contactId, hole("contactId"))))
        .orderBy(messages.at, messages.id),
    )
    .all({ businessId, contactId });
}
