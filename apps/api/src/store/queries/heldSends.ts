import type { Instant } from "@ringback/engine";
import { and, eq, lte, notExists, sql } from "drizzle-orm";
import { hole } from "../hole.ts";
import type { Tx } from "../store.ts";
import type { CarrierHoldRow, SendRow } from "../tables/rows.ts";
import { claiming } from "./claiming.ts";

// For every business of a carrier account, as in due.ts: one process looks after them all. Each row says whose it is.

/** The holds on an account, whosever business they are. */
export function holdsOfAccount(tx: Tx, carrierAccount: string): Promise<CarrierHoldRow[]> {
  return tx
    .prepared("holdsOfAccount", (db, { carrierHolds }) =>
      db
        .select()
        .from(carrierHolds)
        .where(eq(carrierHolds.carrierAccount, hole("carrierAccount"))),
    )
    .all({ carrierAccount });
}

/** A text that never left, with what stood in its way. */
export interface StaleSend {
  send: SendRow;
  /** The business's reason for sending nothing. */
  killSwitch: string | null;
  /** The carrier's reason for refusing the account. */
  held: string | null;
}

/** Texts asked for at or before `createdBy` that still wait to be claimed, the longest due first. */
export function staleSends(
  tx: Tx,
  carrierAccount: string,
  by: { now: Instant; createdBy: Instant; limit: number },
): Promise<StaleSend[]> {
  return tx
    .prepared("staleSends", (db, { sends, businesses, carrierHolds }) =>
      db
        .select({ send: sends, killSwitch: businesses.killSwitch, held: carrierHolds.reason })
        .from(sends)
        .innerJoin(businesses, eq(businesses.id, sends.businessId))
        .leftJoin(
          carrierHolds,
          and(
            eq(carrierHolds.businessId, sends.businessId),
            eq(carrierHolds.carrierAccount, sends.carrierAccount),
          ),
        )
        .where(
          and(
            eq(sends.carrierAccount, hole("carrierAccount")),
            eq(sends.state, "intent"),
            lte(sends.dueAt, hole("now")),
            lte(sends.createdAt, hole("createdBy")),
          ),
        )
        .orderBy(sends.dueAt)
        .limit(hole("limit")),
    )
    .all({ ...by, carrierAccount });
}

/**
 * Claims the oldest due text of a business whose account is held, to try the account with. As `claimSends`, but for
 * the hold. `null` when none is due, or the business's kill switch is on.
 */
export function claimHeldSend(
  tx: Tx,
  businessId: string,
  by: { carrierAccount: string; now: Instant; claimId: string },
): Promise<SendRow | null> {
  return tx
    .prepared("claimHeldSend", (db, { sends, businesses }) => {
      const switchedOff = db
        .select({ id: businesses.id })
        .from(businesses)
        .where(and(eq(businesses.id, sends.businessId), sql`${businesses.killSwitch} is not null`));
      const oldest = db
        .select({ id: sends.id })
        .from(sends)
        .where(
          and(
            eq(sends.businessId, hole("businessId")),
            eq(sends.carrierAccount, hole("carrierAccount")),
            eq(sends.state, "intent"),
            lte(sends.dueAt, hole("now")),
            notExists(switchedOff),
          ),
        )
        .orderBy(sends.dueAt)
        .limit(1);
      return claiming(tx, db, { sends }, oldest.getSQL());
    })
    .first({ ...by, businessId });
}
