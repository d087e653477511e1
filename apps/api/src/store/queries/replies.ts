import type { Instant } from "@ringback/engine";
import { and, eq, gte, isNotNull, lt, sql } from "drizzle-orm";
import { hole } from "../hole.ts";
import type { Tx } from "../store.ts";

/** A text that a run sent, and how it was answered. */
export interface AnsweredText {
  runId: string;
  versionId: string;
  nodeId: string;
  /** When it left. */
  at: Instant;
  /** What the caller wrote back; `null` when nothing came in time, or what came opted them out. */
  reply: string | null;
}

/**
 * The texts that runs asked for from `from` up to `until` and that the carrier took, each with its reply: the first text
 * that came in within `replyMs` and before the next text of ours. A word such as STOP that nobody took for an opt-out
 * then is a reply here.
 */
export function answeredTexts(
  tx: Tx,
  businessId: string,
  span: { from: Instant; until: Instant; replyMs: number },
): Promise<AnsweredText[]> {
  return tx
    .prepared("answeredTexts", (db, { contacts, messages, runs, sends }) => {
      // When it was recorded as taken is later, and after a dropped connection later than its reply.
      const at = sql<Instant>`coalesce(${sends.claimedAt}, ${sends.createdAt})`;
      const optedOut = sql`exists (select 1 from ${contacts} where ${contacts.id} = ${messages.contactId} and ${contacts.optedOutAt} = ${messages.at})`;
      const isReply = sql`${messages.direction} = 'in' and ${messages.at} <= ${at} + ${hole("replyMs")} and not ${optedOut}`;
      const next = sql`${messages.contactId} = ${sends.contactId} and ${messages.businessId} = ${sends.businessId} and ${messages.at} > ${at} and ${messages.sendId} is distinct from ${sends.id} and (${messages.direction} = 'in' or ${messages.sendId} is not null)`;
      const reply = sql<
        string | null
      >`(select case when ${isReply} then ${messages.body} end from ${messages} where ${next} order by ${messages.at} limit 1)`;
      return db
        .select({
          runId: runs.id,
          versionId: runs.versionId,
          nodeId: sends.nodeId,
          at: at.mapWith(Number),
          reply,
        })
        .from(sends)
        .innerJoin(runs, and(eq(runs.id, sends.runId), eq(runs.businessId, sends.businessId)))
        .where(
          and(
            eq(sends.businessId, hole("businessId")),
            gte(sends.createdAt, hole("from")),
            lt(sends.createdAt, hole("until")),
            // As the index says it, which SQLite would not use otherwise.
            isNotNull(sends.runId),
            eq(sends.state, "accepted"),
          ),
        );
    })
    .all({ ...span, businessId });
}
