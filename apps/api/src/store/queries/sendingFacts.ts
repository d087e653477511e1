import type { Instant } from "@ringback/engine";
import { type SQL, sql } from "drizzle-orm";
import { hole } from "../hole.ts";
import type { Tx } from "../store.ts";

/** What decides whether one more text may go to a caller, as it stands in this transaction. */
export interface SendingRow {
  /** The workflow's guard in milliseconds; `null` when it is off. */
  guardMs: number | null;
  /** The run that holds the guard on the caller; `null` when nobody does, or did. */
  guardRunId: string | null;
  /** As late as `guardUntil` where a reply ended the guard. */
  guardFrom: Instant | null;
  guardUntil: Instant | null;
  /** Automated texts asked for since, other than those that did not go. */
  texts: number;
  /** One was asked for at any time, other than those that did not go. */
  textedBefore: boolean;
  /** The caller's number is one of this server's own. */
  ownNumber: boolean;
}

/** One statement for what would be four: it is asked at every step of every run. */
export async function sendingFacts(
  tx: Tx,
  businessId: string,
  about: { workflowId: string; carrierAccount: string; phone: string; since: Instant },
): Promise<SendingRow> {
  const row = await tx
    .prepared("sendingFacts", (db, { workflows, guards, sends, numbers }) => {
      const guard = sql`from ${guards} where ${guards.businessId} = ${workflows.businessId}
        and ${guards.phone} = ${hole("phone")} and ${guards.purpose} = 'missedCall'`;
      return db
        .select({
          guardMs: workflows.guardMs,
          guardRunId: whole<string | null>(sql`(select ${guards.runId} ${guard})`),
          guardFrom: whole<number | null>(sql`(select ${guards.fromAt} ${guard})`).mapWith(guards.fromAt),
          guardUntil: whole<number | null>(sql`(select ${guards.until} ${guard})`).mapWith(guards.until),
          texts:
            whole<number>(sql`(select count(*) from ${sends} where ${sends.businessId} = ${workflows.businessId}
            and ${sends.to} = ${hole("phone")} and ${sends.createdAt} >= ${hole("since")}
            and ${sends.runId} is not null and ${sends.state} <> 'rejected')`).mapWith(Number),
          ever: whole<number>(sql`(select exists (select 1 from ${sends} where ${sends.businessId} = ${workflows.businessId}
            and ${sends.to} = ${hole("phone")} and ${sends.runId} is not null and ${sends.state} <> 'rejected'))`).mapWith(
            Number,
          ),
          own: whole<number>(sql`(select count(*) from ${numbers} where ${numbers.carrierAccount} = ${hole("carrierAccount")}
            and ${numbers.e164} = ${hole("phone")})`).mapWith(Number),
        })
        .from(workflows)
        .where(
          sql`${workflows.businessId} = ${hole("businessId")} and ${workflows.id} = ${hole("workflowId")}`,
        );
    })
    .first({ ...about, businessId });
  if (row === null)
    throw new Error(`Workflow ${about.workflowId} of business ${businessId} is missing from the store.`);
  const { own, ever, ...facts } = row;
  return { ...facts, textedBefore: ever > 0, ownNumber: own > 0 };
}

/** In a select from one table the builder writes columns without their table, but only at the top of an expression. */
function whole<Value>(expression: SQL): SQL<Value> {
  return sql<Value>`${expression}`;
}
