import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { Tx } from "../store.ts";
import type { CallRow, ErrandRow, MessageRow, RunEventRow, RunRow, SendRow } from "../tables/rows.ts";

/** Everything written down about a business's calls, in the order it happened. */
export interface JournalRows {
  calls: CallRow[];
  runs: RunRow[];
  runEvents: RunEventRow[];
  sends: SendRow[];
  errands: ErrandRow[];
  /** Texts from callers. */
  replies: MessageRow[];
}

/** The whole journal of a business. For stories and the demo, whose businesses are a day old; a page asks for less. */
export async function journalOf(tx: Tx, businessId: string): Promise<JournalRows> {
  const { calls, runs, runEvents, sends, errands, messages } = tx.tables;
  return {
    calls: await tx.db
      .select()
      .from(calls)
      .where(and(eq(calls.businessId, businessId), isNotNull(calls.outcome)))
      .orderBy(asc(calls.outcomeAt), asc(calls.id)),
    runs: await tx.db
      .select()
      .from(runs)
      .where(eq(runs.businessId, businessId))
      .orderBy(asc(runs.createdAt), asc(runs.id)),
    runEvents: await tx.db
      .select()
      .from(runEvents)
      .where(eq(runEvents.businessId, businessId))
      .orderBy(asc(runEvents.runId), asc(runEvents.seq)),
    sends: await tx.db
      .select()
      .from(sends)
      .where(eq(sends.businessId, businessId))
      .orderBy(asc(sends.createdAt), asc(sends.id)),
    errands: await tx.db
      .select()
      .from(errands)
      .where(eq(errands.businessId, businessId))
      .orderBy(asc(errands.createdAt), asc(errands.id)),
    replies: await tx.db
      .select()
      .from(messages)
      .where(and(eq(messages.businessId, businessId), eq(messages.direction, "in")))
      .orderBy(asc(messages.at), asc(messages.id)),
  };
}
