import type { Disposition, FieldValue, Instant, Outcome } from "@ringback/engine";
import { and, desc, eq, gte, inArray, isNotNull, lt, ne, or, type SQL } from "drizzle-orm";
import { hole } from "../hole.ts";
import type { Tx } from "../store.ts";
import type { CallRow } from "../tables/rows.ts";
import { dispositionType } from "./dispositions.ts";

/** Which calls a page shows. `needsYou`: a text that failed or was never confirmed. */
export type CallFilter = "all" | "missed" | "answered" | "needsYou";

/** A line of the page of calls. */
export interface CallLine {
  id: string;
  at: Instant;
  from: string | null;
  contactId: string | null;
  contactFields: Record<string, FieldValue> | null;
  numberLabel: string | null;
  outcome: Outcome | null;
  rangMs: number;
  endedAt: Instant | null;
  disposition: Disposition | null;
  /** The runs that it started, oldest first. */
  runIds: string[];
  /** When the first of them goes on that waits; `null` when none does. */
  waitsUntil: Instant | null;
}

/**
 * One page of a business's calls, newest first.
 *
 * @param page `before`: the last line of the page above; `null` for the first page.
 */
export async function callsPage(
  tx: Tx,
  businessId: string,
  page: { before: { at: Instant; id: string } | null; limit: number; filter?: CallFilter },
): Promise<CallLine[]> {
  const { calls, contacts, numbers, runs } = tx.tables;
  const { before } = page;
  const rows = await tx.db
    .select({
      id: calls.id,
      at: calls.at,
      from: calls.from,
      contactId: calls.contactId,
      contactFields: contacts.fields,
      numberLabel: numbers.label,
      outcome: calls.outcome,
      rangMs: calls.rangMs,
      endedAt: calls.endedAt,
      disposition: calls.disposition,
    })
    .from(calls)
    .leftJoin(contacts, and(eq(contacts.id, calls.contactId), eq(contacts.businessId, calls.businessId)))
    .leftJoin(numbers, and(eq(numbers.id, calls.numberId), eq(numbers.businessId, calls.businessId)))
    .where(
      and(
        eq(calls.businessId, businessId),
        filterOf(tx, page.filter ?? "all"),
        before === null
          ? undefined
          : or(lt(calls.at, before.at), and(eq(calls.at, before.at), lt(calls.id, before.id))),
      ),
    )
    .orderBy(desc(calls.at), desc(calls.id))
    .limit(page.limit);
  if (rows.length === 0) return [];
  const callIds = rows.map(({ id }) => id);
  const contactIds = rows.flatMap(({ contactId }) => (contactId === null ? [] : [contactId]));
  const started = await tx.db
    .select({ id: runs.id, callId: runs.callId, status: runs.status, dueAt: runs.dueAt })
    .from(runs)
    .where(
      and(
        eq(runs.businessId, businessId),
        // By way of the callers, whose runs have an index.
        inArray(runs.contactId, contactIds),
        inArray(runs.callId, callIds),
      ),
    )
    .orderBy(runs.createdAt, runs.id);
  return rows.map((row) => {
    const own = started.filter(({ callId }) => callId === row.id);
    const dues = own.flatMap(({ status, dueAt }) => (status === "waiting" && dueAt !== null ? [dueAt] : []));
    return {
      ...row,
      runIds: own.map(({ id }) => id),
      waitsUntil: dues.length === 0 ? null : Math.min(...dues),
    };
  });
}

function filterOf(tx: Tx, filter: CallFilter): SQL | undefined {
  const { calls } = tx.tables;
  switch (filter) {
    case "all":
      return undefined;
    case "missed":
      return inArray(calls.outcome, ["missed", "voicemail", "abandoned"]);
    case "answered":
      return eq(calls.outcome, "answered");
    case "needsYou":
      return inArray(dispositionType(tx.tables), ["failed", "notConfirmed"]);
  }
}

/** When a contact called, newest first, at or after `since`. */
export async function callTimes(
  tx: Tx,
  businessId: string,
  { contactId, since, limit }: { contactId: string; since: Instant; limit: number },
): Promise<Instant[]> {
  const rows = await tx
    .prepared("callTimes", (db, { calls }) =>
      db
        .select({ at: calls.at })
        .from(calls)
        .where(
          and(
            eq(calls.businessId, hole("businessId")),
            eq(calls.contactId, hole("contactId")),
            gte(calls.at, hole("since")),
          ),
        )
        .orderBy(desc(calls.at))
        .limit(hole("limit")),
    )
    .all({ businessId, contactId, since, limit });
  return rows.map(({ at }) => at);
}

/**
 * Which of these call SIDs the account has had, whosever business they are: the sweep of the carrier's call log
 * looks for those that it has not.
 */
export async function knownCallSids(
  tx: Tx,
  carrierAccount: string,
  sids: readonly string[],
): Promise<string[]> {
  if (sids.length === 0) return [];
  const { calls } = tx.tables;
  const rows = await tx.db
    .select({ sid: calls.sid })
    .from(calls)
    .where(and(eq(calls.carrierAccount, carrierAccount), inArray(calls.sid, [...sids])));
  return rows.map(({ sid }) => sid);
}

/** A contact's last call whose outcome is known, other than those we turned away; `null` when there was none. */
export function lastCallOf(tx: Tx, businessId: string, contactId: string): Promise<CallRow | null> {
  return tx
    .prepared("lastCallOf", (db, { calls }) =>
      db
        .select()
        .from(calls)
        .where(
          and(
            eq(calls.businessId, hole("businessId")),
            eq(calls.contactId, hole("contactId")),
            isNotNull(calls.outcome),
            ne(calls.outcome, "blocked"),
          ),
        )
        .orderBy(desc(calls.at), desc(calls.id))
        .limit(1),
    )
    .first({ businessId, contactId });
}
