import type { E164, FieldValue, Instant, Outcome } from "@ringback/engine";
import { and, desc, eq, gte, inArray, isNotNull } from "drizzle-orm";
import type { Tx } from "../store.ts";
import type { SendState } from "../tables/sendTables.ts";

/** A call as it was. */
export interface PastCall {
  id: string;
  at: Instant;
  from: E164 | null;
  contactId: string | null;
  numberId: string;
  outcome: Outcome;
  /** When its outcome became final. */
  endedAt: Instant;
  rangMs: number;
}

/** Calls since an instant whose outcome is final, newest first. */
export async function pastCalls(
  tx: Tx,
  businessId: string,
  { since, limit }: { since: Instant; limit: number },
): Promise<PastCall[]> {
  const { calls } = tx.tables;
  const rows = await tx.db
    .select({
      id: calls.id,
      at: calls.at,
      from: calls.from,
      contactId: calls.contactId,
      numberId: calls.numberId,
      outcome: calls.outcome,
      endedAt: calls.outcomeAt,
      rangMs: calls.rangMs,
    })
    .from(calls)
    .where(and(eq(calls.businessId, businessId), gte(calls.at, since), isNotNull(calls.outcome)))
    .orderBy(desc(calls.at), desc(calls.id))
    .limit(limit);
  return rows.flatMap(({ outcome, endedAt, ...call }) =>
    outcome === null || endedAt === null ? [] : [{ ...call, outcome, endedAt }],
  );
}

/** A caller as they are known now. */
export interface PastCaller {
  id: string;
  phone: E164;
  country: string | null;
  fields: Record<string, FieldValue>;
  tags: string[];
  optedOutAt: Instant | null;
  createdAt: Instant;
}

/** These contacts, as they are now. */
export async function callersOf(
  tx: Tx,
  businessId: string,
  contactIds: readonly string[],
): Promise<PastCaller[]> {
  if (contactIds.length === 0) return [];
  const { contacts } = tx.tables;
  return await tx.db
    .select({
      id: contacts.id,
      phone: contacts.phone,
      country: contacts.country,
      fields: contacts.fields,
      tags: contacts.tags,
      optedOutAt: contacts.optedOutAt,
      createdAt: contacts.createdAt,
    })
    .from(contacts)
    .where(and(eq(contacts.businessId, businessId), inArray(contacts.id, [...contactIds])));
}

/** What these contacts wrote since an instant, newest first. */
export async function repliesOf(
  tx: Tx,
  businessId: string,
  of: { contactIds: readonly string[]; since: Instant; limit: number },
): Promise<{ contactId: string; at: Instant; body: string }[]> {
  if (of.contactIds.length === 0) return [];
  const { messages } = tx.tables;
  return await tx.db
    .select({ contactId: messages.contactId, at: messages.at, body: messages.body })
    .from(messages)
    .where(
      and(
        eq(messages.businessId, businessId),
        inArray(messages.contactId, [...of.contactIds]),
        gte(messages.at, of.since),
        eq(messages.direction, "in"),
      ),
    )
    .orderBy(desc(messages.at), desc(messages.id))
    .limit(of.limit);
}

/** How the texts that runs asked for since an instant ended, newest first. */
export async function endsOfTexts(
  tx: Tx,
  businessId: string,
  { since, limit }: { since: Instant; limit: number },
): Promise<{ to: E164; state: SendState }[]> {
  const { sends } = tx.tables;
  return await tx.db
    .select({ to: sends.to, state: sends.state })
    .from(sends)
    // As the index says it, which SQLite would not use otherwise.
    .where(and(eq(sends.businessId, businessId), gte(sends.createdAt, since), isNotNull(sends.runId)))
    .orderBy(desc(sends.createdAt))
    .limit(limit);
}
