import type { Instant } from "@ringback/engine";
import { and, count, desc, eq, gte } from "drizzle-orm";
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

/** What a contact wrote last; `null` when they never wrote. */
export async function lastReplyOf(tx: Tx, businessId: string, contactId: string): Promise<string | null> {
  const row = await tx
    .prepared("lastReplyOf", (db, { messages }) =>
      db
        .select({ body: messages.body })
        .from(messages)
        .where(
          and(
            eq(messages.businessId, hole("businessId")),
            eq(messages.contactId, hole("contactId")),
            eq(messages.direction, "in"),
          ),
        )
        .orderBy(desc(messages.at), desc(messages.id))
        .limit(1),
    )
    .first({ businessId, contactId });
  return row?.body ?? null;
}

/** How many texts a contact wrote at or after `since`. */
export async function countReplies(
  tx: Tx,
  businessId: string,
  of: { contactId: string; since: Instant },
): Promise<number> {
  const row = await tx
    .prepared("countReplies", (db, { messages }) =>
      db
        .select({ replies: count() })
        .from(messages)
        .where(
          and(
            eq(messages.businessId, hole("businessId")),
            eq(messages.contactId, hole("contactId")),
            eq(messages.direction, "in"),
            gte(messages.at, hole("since")),
          ),
        ),
    )
    .first({ ...of, businessId });
  return row?.replies ?? 0;
}
