import type { Instant, PathStep } from "@ringback/engine";
import { and, desc, eq, gte, lt, or } from "drizzle-orm";
import { hole } from "../hole.ts";
import type { Tx } from "../store.ts";

/** What one event made a run walk. */
export interface RunWay {
  runId: string;
  createdAt: Instant;
  endedAt: Instant | null;
  contactId: string;
  versionId: string;
  /** Which of the run's events this was; `null`, and no path, for a run that has none yet. */
  seq: number | null;
  path: PathStep[] | null;
}

export interface RunWaySlice {
  workflowId: string;
  /** Runs of this version only; `null`: of all. */
  versionId: string | null;
  /** Runs made at or after this instant. */
  since: Instant;
  /** The last run of the slice before; `null` for the newest. */
  before: { at: Instant; id: string } | null;
  /** How many runs. */
  limit: number;
}

/** The ways of a workflow's runs, newest run first, a slice of runs at a time; the events of a run in order. */
export function runWays(tx: Tx, businessId: string, slice: RunWaySlice): Promise<RunWay[]> {
  const { versionId, before, ...rest } = slice;
  return tx
    .prepared(`runWays ${versionId === null ? "all" : "version"}`, (db, { runEvents, runs }) => {
      const newest = db
        .select({
          runId: runs.id,
          createdAt: runs.createdAt,
          endedAt: runs.endedAt,
          contactId: runs.contactId,
          versionId: runs.versionId,
        })
        .from(runs)
        .where(
          and(
            eq(runs.businessId, hole("businessId")),
            eq(runs.workflowId, hole("workflowId")),
            versionId === null ? undefined : eq(runs.versionId, hole("versionId")),
            gte(runs.createdAt, hole("since")),
            or(
              lt(runs.createdAt, hole("beforeAt")),
              and(eq(runs.createdAt, hole("beforeAt")), lt(runs.id, hole("beforeId"))),
            ),
          ),
        )
        .orderBy(desc(runs.createdAt), desc(runs.id))
        .limit(hole("limit"))
        .as("newest");
      return db
        .select({
          runId: newest.runId,
          createdAt: newest.createdAt,
          endedAt: newest.endedAt,
          contactId: newest.contactId,
          versionId: newest.versionId,
          seq: runEvents.seq,
          path: runEvents.path,
        })
        .from(newest)
        .leftJoin(runEvents, eq(runEvents.runId, newest.runId))
        .orderBy(desc(newest.createdAt), desc(newest.runId), runEvents.seq);
    })
    .all({
      ...rest,
      ...(versionId === null ? {} : { versionId }),
      businessId,
      beforeAt: before?.at ?? Number.MAX_SAFE_INTEGER,
      beforeId: before?.id ?? "",
    });
}
