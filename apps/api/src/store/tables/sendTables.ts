import { sql } from "drizzle-orm";
import type { ColumnKit } from "./columnKit.ts";

/** A send's life. `claimed` is committed before a socket opens, and never goes back to `intent` after a crash. */
export type SendState = "intent" | "claimed" | "accepted" | "rejected" | "unknown" | "notConfirmed";

/** What a guard is about. */
export type GuardPurpose = "missedCall";

/** Sends, and what decides whether they may go. */
export function declareSendTables(k: ColumnKit) {
  const sends = k.table(
    "sends",
    {
      id: k.text().primaryKey(),
      businessId: k.text().notNull(),
      carrierAccount: k.text().notNull(),
      runId: k.text(),
      callId: k.text(),
      contactId: k.text().notNull(),
      nodeId: k.text().notNull(),
      /** Unique: asking for the same send again is harmless. */
      sendKey: k.text().notNull(),
      /** Comes back in the carrier's status callbacks, beside the id. */
      token: k.text().notNull(),
      to: k.text().notNull(),
      from: k.text().notNull(),
      body: k.text().notNull(),
      /** How many segments it costs, where that is known. */
      segments: k.int(),
      state: k.text<SendState>().notNull(),
      /** Intent: when it may be claimed. Unknown: when to look at the carrier next. Claimed: when it was claimed. */
      dueAt: k.instant(),
      claimId: k.text(),
      claimedAt: k.instant(),
      attempts: k.int().notNull(),
      /** Lists of the carrier's messages that answered and held no trace of it, since it became unknown. */
      lookups: k.int().notNull(),
      unknownAt: k.instant(),
      sid: k.text(),
      errorCode: k.text(),
      errorMessage: k.text(),
      /** The carrier's last word on delivery, such as `delivered`. */
      delivery: k.text(),
      /** Delivery moves only to a higher rank. */
      deliveryRank: k.int().notNull(),
      settledAt: k.instant(),
      createdAt: k.instant().notNull(),
    },
    (t) => [
      k.uniqueIndex("sends_by_key").on(t.sendKey),
      k.uniqueIndex("sends_by_sid").on(t.sid).where(sql`${t.sid} is not null`),
      k.index("sends_due").on(t.carrierAccount, t.state, t.dueAt).where(sql`${t.dueAt} is not null`),
      k.index("sends_by_recipient").on(t.to, t.businessId, t.createdAt),
      k.index("sends_by_day").on(t.businessId, t.createdAt).where(sql`${t.runId} is not null`),
    ],
  );

  const guards = k.table(
    "guards",
    {
      businessId: k.text().notNull(),
      phone: k.text().notNull(),
      purpose: k.text<GuardPurpose>().notNull(),
      /** The run that may text this caller meanwhile. */
      runId: k.text().notNull(),
      fromAt: k.instant().notNull(),
      until: k.instant().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.businessId, t.phone, t.purpose] })],
  );

  /** Sends of this business on this account wait: the carrier refuses our credentials. */
  const carrierHolds = k.table(
    "carrier_holds",
    {
      id: k.text().primaryKey(),
      businessId: k.text().notNull(),
      carrierAccount: k.text().notNull(),
      reason: k.text().notNull(),
      since: k.instant().notNull(),
    },
    (t) => [k.uniqueIndex("carrier_holds_one").on(t.businessId, t.carrierAccount)],
  );

  return { sends, guards, carrierHolds };
}
