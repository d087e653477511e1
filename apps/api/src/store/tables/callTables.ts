import type { Disposition, Outcome } from "@ringback/engine";
import { sql } from "drizzle-orm";
import type { CallEvidence } from "../../calls/evidence.ts";
import type { ColumnKit } from "./columnKit.ts";

/** A recording that a caller left. */
export interface Voicemail {
  recordingSid: string;
  url: string;
  /** In seconds, as the carrier counts. */
  duration: number | null;
}

/** Calls, and the webhooks they were made of. */
export function declareCallTables(k: ColumnKit) {
  const calls = k.table(
    "calls",
    {
      id: k.text().primaryKey(),
      businessId: k.text().notNull(),
      carrierAccount: k.text().notNull(),
      sid: k.text().notNull(),
      numberId: k.text().notNull(),
      contactId: k.text(),
      /** E.164; `null` when the caller withheld their number. */
      from: k.text(),
      fromRaw: k.text().notNull(),
      to: k.text().notNull(),
      at: k.instant().notNull(),
      evidence: k.json<CallEvidence>().notNull(),
      outcome: k.text<Outcome>(),
      outcomeAt: k.instant(),
      rangMs: k.duration().notNull(),
      /** When to classify it with what is known by then; `null` once that is not needed. */
      classifyAt: k.instant(),
      endedAt: k.instant(),
      voicemail: k.json<Voicemail>(),
      disposition: k.json<Disposition>(),
      dispositionAt: k.instant(),
    },
    (t) => [
      k.uniqueIndex("calls_by_sid").on(t.carrierAccount, t.sid),
      k.index("calls_to_classify").on(t.carrierAccount, t.classifyAt).where(sql`${t.classifyAt} is not null`),
      k.index("calls_by_business").on(t.businessId, t.at),
      k.index("calls_by_contact").on(t.contactId, t.at),
    ],
  );

  /** Every accepted webhook about a call, once. */
  const callEvents = k.table(
    "call_events",
    {
      businessId: k.text().notNull(),
      carrierAccount: k.text().notNull(),
      sid: k.text().notNull(),
      kind: k.text().notNull(),
      status: k.text().notNull(),
      /** What was posted, without the fields that were empty. */
      form: k.json<Record<string, string>>().notNull(),
      receivedAt: k.instant().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.carrierAccount, t.sid, t.kind, t.status] })],
  );

  return { calls, callEvents };
}
