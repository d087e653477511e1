import type { Errand } from "@ringback/engine";
import { sql } from "drizzle-orm";
import type { ColumnKit } from "./columnKit.ts";

/**
 * An errand's life, as a send's: `claimed` is committed before a socket opens. `unknown`: nobody can tell whether it was
 * done, and it is not repeated.
 */
export type ErrandState = "intent" | "claimed" | "done" | "failed" | "unknown";

/** What runs want done outside, besides texts to callers. */
export function declareErrandTables(k: ColumnKit) {
  const errands = k.table(
    "errands",
    {
      id: k.text().primaryKey(),
      businessId: k.text().notNull(),
      carrierAccount: k.text().notNull(),
      runId: k.text().notNull(),
      callId: k.text().notNull(),
      contactId: k.text().notNull(),
      nodeId: k.text().notNull(),
      /** Unique: asking for the same errand again is harmless. */
      errandKey: k.text().notNull(),
      errand: k.json<Errand>().notNull(),
      state: k.text<ErrandState>().notNull(),
      /** Intent: when it may be claimed. Claimed: when it was. `null` once it is settled. */
      dueAt: k.instant(),
      attempts: k.int().notNull(),
      /** How it ended, as a sentence for the owner; `null` until then. */
      why: k.text(),
      createdAt: k.instant().notNull(),
      settledAt: k.instant(),
    },
    (t) => [
      k.uniqueIndex("errands_by_key").on(t.errandKey),
      k.index("errands_due").on(t.carrierAccount, t.state, t.dueAt).where(sql`${t.dueAt} is not null`),
      k.index("errands_by_run").on(t.runId),
      k.index("errands_by_day").on(t.businessId, t.createdAt),
    ],
  );

  return { errands };
}
