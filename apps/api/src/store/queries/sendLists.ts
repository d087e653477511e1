import { timingSafeEqual } from "node:crypto";
import type { Instant } from "@ringback/engine";
import { and, count, eq, gte, inArray, isNotNull, ne } from "drizzle-orm";
import { hole } from "../hole.ts";
import type { Tx } from "../store.ts";
import type { SendRow } from "../tables/rows.ts";
import type { SendState } from "../tables/sendTables.ts";
import { oldestFirst } from "./oldestFirst.ts";

export function sendById(tx: Tx, businessId: string, id: string): Promise<SendRow | null> {
  return tx
    .prepared("sendById", (db, { sends }) =>
      db
        .select()
        .from(sends)
        .where(and(eq(sends.businessId, hole("businessId")), eq(sends.id, hole("id")))),
    )
    .first({ businessId, id });
}

/**
 * The send that a status callback is about. Its 128 random bits stand for the business too.
 *
 * @returns `null` when there is no such send, or the token is not its own.
 */
export async function sendByToken(
  tx: Tx,
  { id, token }: { id: string; token: string },
): Promise<SendRow | null> {
  const send = await tx
    .prepared("sendByToken", (db, { sends }) =>
      db
        .select()
        .from(sends)
        .where(eq(sends.id, hole("id"))),
    )
    .first({ id });
  return send !== null && isSame(send.token, token) ? send : null;
}

/** Takes the same time whichever character differs. */
function isSame(known: string, given: string): boolean {
  const [a, b] = [Buffer.from(known), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}

export function sendBySid(tx: Tx, businessId: string, sid: string): Promise<SendRow | null> {
  return tx
    .prepared("sendBySid", (db, { sends }) =>
      db
        .select()
        .from(sends)
        // SQLite looks into the index of SIDs only when told that the SID is there.
        .where(
          and(eq(sends.businessId, hole("businessId")), eq(sends.sid, hole("sid")), isNotNull(sends.sid)),
        ),
    )
    .first({ businessId, sid });
}

/** A run's sends, oldest first. Found among the texts to its caller, who gets a few. */
export async function sendsOfRun(
  tx: Tx,
  businessId: string,
  { runId, to }: { runId: string; to: string },
): Promise<SendRow[]> {
  const rows = await tx
    .prepared("sendsOfRun", (db, { sends }) =>
      db
        .select()
        .from(sends)
        .where(
          and(
            eq(sends.businessId, hole("businessId")),
            eq(sends.to, hole("to")),
            eq(sends.runId, hole("runId")),
          ),
        ),
    )
    .all({ businessId, runId, to });
  return rows.sort(oldestFirst);
}

/** Texts to a number that have not left yet, whoever asked for them. */
export function intentsTo(tx: Tx, businessId: string, to: string): Promise<SendRow[]> {
  return tx
    .prepared("intentsTo", (db, { sends }) =>
      db
        .select()
        .from(sends)
        .where(
          and(eq(sends.businessId, hole("businessId")), eq(sends.to, hole("to")), eq(sends.state, "intent")),
        ),
    )
    .all({ businessId, to });
}

/**
 * The sends of a call: those of the runs that it started, and those that an owner asked for. Oldest first.
 *
 * @param of `to`: who called; every text about a call goes there.
 */
export async function sendsOfCall(
  tx: Tx,
  businessId: string,
  of: { callId: string; to: string },
): Promise<SendRow[]> {
  const rows = await tx
    .prepared("sendsOfCall", (db, { sends }) =>
      db
        .select()
        .from(sends)
        .where(
          and(
            eq(sends.businessId, hole("businessId")),
            eq(sends.to, hole("to")),
            eq(sends.callId, hole("callId")),
          ),
        ),
    )
    .all({ ...of, businessId });
  return rows.sort(oldestFirst);
}

/** How many automated texts to this number were asked for since, other than those that did not go. */
export async function textsTo(
  tx: Tx,
  businessId: string,
  { to, since }: { to: string; since: Instant },
): Promise<number> {
  const row = await tx
    .prepared("textsTo", (db, { sends }) =>
      db
        .select({ texts: count() })
        .from(sends)
        .where(
          and(
            eq(sends.businessId, hole("businessId")),
            eq(sends.to, hole("to")),
            gte(sends.createdAt, hole("since")),
            isNotNull(sends.runId),
            ne(sends.state, "rejected"),
          ),
        ),
    )
    .first({ businessId, to, since });
  return row?.texts ?? 0;
}

/** Whether a text to this number is unknown: others wait meanwhile, so that a listed text is never two sends'. */
export async function unknownTo(tx: Tx, businessId: string, to: string): Promise<boolean> {
  const row = await tx
    .prepared("unknownTo", (db, { sends }) =>
      db
        .select({ id: sends.id })
        .from(sends)
        .where(
          and(eq(sends.businessId, hole("businessId")), eq(sends.to, hole("to")), eq(sends.state, "unknown")),
        )
        .limit(1),
    )
    .first({ businessId, to });
  return row !== null;
}

/** Which of these message SIDs are sends of the business already. */
export async function knownSendSids(tx: Tx, businessId: string, sids: readonly string[]): Promise<string[]> {
  if (sids.length === 0) return [];
  const { sends } = tx.tables;
  const rows = await tx.db
    .select({ sid: sends.sid })
    .from(sends)
    .where(and(eq(sends.businessId, businessId), inArray(sends.sid, [...sids]), isNotNull(sends.sid)));
  return rows.flatMap(({ sid }) => (sid === null ? [] : [sid]));
}

/** How many of a business's sends are in each state. States that none is in are left out. */
export async function countSends(tx: Tx, businessId: string): Promise<Partial<Record<SendState, number>>> {
  const rows = await tx
    .prepared("countSends", (db, { sends }) =>
      db
        .select({ state: sends.state, sends: count() })
        .from(sends)
        .where(eq(sends.businessId, hole("businessId")))
        .groupBy(sends.state),
    )
    .all({ businessId });
  return Object.fromEntries(rows.map(({ state, sends }) => [state, sends]));
}
