import type { Errand, Instant } from "@ringback/engine";
import { and, eq, gte, inArray, lt, lte, min, ne, or, sql } from "drizzle-orm";
import { hole, holeOf, rowOfHoles } from "../hole.ts";
import type { Db, Tx } from "../store.ts";
import type { ErrandState } from "../tables/errandTables.ts";
import type { ErrandRow, NewErrand } from "../tables/rows.ts";
import type { Tables } from "../tables/tables.ts";
import type { DueBy } from "./due.ts";
import { oldestFirst } from "./oldestFirst.ts";
import { wakeLater } from "./wakeLater.ts";

// Claiming and recovering work for every business of a carrier account, as they do for texts: see due.ts.

/** An errand as a run asks for it; everything else about it comes later. */
export type ErrandIntent = Omit<NewErrand, "state" | "attempts" | "why" | "settledAt">;

/** Adds an errand in state `intent`. Answers false when its `errandKey` is there already: it was asked for before. */
export async function insertErrand(tx: Tx, intent: ErrandIntent): Promise<boolean> {
  const changed = await tx
    .prepared("insertErrand", (db, { errands }) =>
      db.insert(errands).values(rowOfHoles(errands)).onConflictDoNothing({ target: errands.errandKey }),
    )
    .run({ ...intent, state: "intent", attempts: 0 });
  return changed > 0;
}

/** Claims up to `limit` errands that are due, in one statement, so that no two claimers ever get the same. */
export async function claimErrands(tx: Tx, carrierAccount: string, by: DueBy): Promise<ErrandRow[]> {
  const claimed = await tx
    .prepared("claimErrands", (db, { errands }) => {
      const free = db
        .select({ id: errands.id })
        .from(errands)
        .where(
          and(
            eq(errands.carrierAccount, hole("carrierAccount")),
            eq(errands.state, "intent"),
            lte(errands.dueAt, hole("now")),
          ),
        )
        .orderBy(errands.dueAt)
        .limit(hole("limit"));
      return db
        .update(errands)
        .set({
          state: "claimed",
          // Stays among the due rows, so that the next start finds what this process may leave behind.
          dueAt: sql`${hole("now")}`,
          attempts: sql`${errands.attempts} + 1`,
        })
        .where(and(sql`${errands.id} in (${free.getSQL()}${tx.freeRows})`, eq(errands.state, "intent")))
        .returning();
    })
    .all({ ...by, carrierAccount });
  return claimed.sort(oldestFirst);
}

/** What became of an errand that is claimed. */
export interface ErrandEnd {
  id: string;
  state: Exclude<ErrandState, "claimed">;
  /** Back to `intent`: when it may be claimed again. */
  dueAt: Instant | null;
  why: string | null;
  settledAt: Instant | null;
}

/** Writes what became of a claimed errand. Answers false, having changed nothing, when it is not claimed any more. */
export async function recordErrand(tx: Tx, businessId: string, end: ErrandEnd): Promise<boolean> {
  const changed = await tx
    .prepared("recordErrand", (db, { errands }) =>
      db
        .update(errands)
        .set({
          state: holeOf(errands.state, "state"),
          dueAt: holeOf(errands.dueAt, "dueAt"),
          why: holeOf(errands.why, "why"),
          settledAt: holeOf(errands.settledAt, "settledAt"),
        })
        .where(
          and(
            eq(errands.businessId, hole("businessId")),
            eq(errands.id, hole("id")),
            eq(errands.state, "claimed"),
          ),
        ),
    )
    .run({ ...end, businessId });
  await wakeLater(tx, `errand ${end.id}`, end.dueAt);
  return changed > 0;
}

/**
 * What a dead process left `claimed`, at `claimedBy` or before: a web request that may be made again becomes an intent,
 * since it carries a key that tells its receiver so; everything else ends, as nobody can tell whether it was done.
 *
 * @param by.attempts How often a web request is made at most.
 * @returns how many there were.
 */
export async function recoverErrands(
  tx: Tx,
  carrierAccount: string,
  by: { now: Instant; claimedBy: Instant; attempts: number; why: string },
): Promise<number> {
  const values = { ...by, carrierAccount };
  const again = await tx
    .prepared("errandsAgain", (db, tables) =>
      db
        .update(tables.errands)
        .set({ state: "intent", dueAt: sql`${hole("now")}` })
        .where(
          and(
            leftClaimed(tables),
            ofType(tables, "webRequest"),
            lt(tables.errands.attempts, hole("attempts")),
          ),
        ),
    )
    .run(values);
  const ended = await tx
    .prepared("errandsUnknown", (db, tables) =>
      db
        .update(tables.errands)
        .set({
          state: "unknown",
          dueAt: null,
          why: holeOf(tables.errands.why, "why"),
          settledAt: sql`${hole("now")}`,
        })
        .where(leftClaimed(tables)),
    )
    .run(values);
  return again + ended;
}

function leftClaimed({ errands }: Tables) {
  return and(
    eq(errands.carrierAccount, hole("carrierAccount")),
    eq(errands.state, "claimed"),
    // When it was claimed, by the index of due rows.
    lte(errands.dueAt, hole("claimedBy")),
  );
}

function ofType({ errands }: Tables, type: Errand["type"]) {
  return sql`${errands.errand} ->> 'type' = ${sql.raw(`'${type}'`)}`;
}

/** A run's errands, in the order it asked for them. */
export async function errandsOfRun(tx: Tx, businessId: string, runId: string): Promise<ErrandRow[]> {
  const rows = await tx
    .prepared("errandsOfRun", (db, { errands }) =>
      db
        .select()
        .from(errands)
        .where(and(eq(errands.businessId, hole("businessId")), eq(errands.runId, hole("runId")))),
    )
    .all({ businessId, runId });
  return rows.sort(oldestFirst);
}

/**
 * The which of its kind an errand is within a stretch of time that ends with it: 1 is the first. Those that failed are
 * not counted. Asked of each of many at once, it gives each another answer, so that a limit holds exactly.
 */
export async function errandPlace(
  tx: Tx,
  businessId: string,
  of: { id: string; createdAt: Instant; type: Errand["type"]; since: Instant },
): Promise<number> {
  const row = await tx
    .prepared(`errandPlace ${of.type}`, (db, tables) => {
      const { errands } = tables;
      return db
        .select({ place: sql<number>`count(*)`.mapWith(Number) })
        .from(errands)
        .where(
          and(
            eq(errands.businessId, hole("businessId")),
            gte(errands.createdAt, hole("since")),
            or(
              lt(errands.createdAt, hole("createdAt")),
              and(eq(errands.createdAt, hole("createdAt")), lte(errands.id, hole("id"))),
            ),
            ne(errands.state, "failed"),
            ofType(tables, of.type),
          ),
        );
    })
    .first({ ...of, businessId });
  return row?.place ?? 0;
}

/** The earliest instant after `after` at which an errand may be claimed; part of what `nextDue` asks. */
export function nextErrand(db: Db, { errands }: Tables) {
  return db
    .select({ at: min(errands.dueAt) })
    .from(errands)
    .where(
      and(
        eq(errands.carrierAccount, hole("carrierAccount")),
        inArray(errands.state, ["intent"]),
        sql`${errands.dueAt} > ${hole("after")}`,
      ),
    );
}
