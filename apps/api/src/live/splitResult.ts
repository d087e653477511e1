import { type Instant, optOutWord, splitTest } from "@ringback/engine";
import { judgeSplit, type SplitVerdict } from "@ringback/templates";
import { answeredTexts, type Store, type Tx, versionsOf, workflowById } from "../store/index.ts";
import { afterNode } from "./afterNode.ts";
import { walkRuns } from "./walkRuns.ts";

const DAY_MS = 86_400_000;
const DAYS_BACK = 90;
/** What comes later is about something else. */
const REPLY_DAYS = 7;

/** What a split test has shown. */
export interface SplitResult extends SplitVerdict {
  /** How far back it is counted, and how long after a text a reply counts, in days. */
  days: number;
  replyDays: number;
  /** There were more runs than are looked at: the older ones are left out. */
  cut: boolean;
}

interface Asked {
  businessId: string;
  workflowId: string;
  nodeId: string;
  now: Instant;
}

/** Where a run was sent, and when. */
interface Sent {
  arm: "a" | "b";
  at: Instant;
  contactId: string;
}

/**
 * Counts the callers whom a split test's arms texted, and those of them who replied. Only runs of versions that go on from
 * the node as the live one does are counted: another text behind an arm is another test. A caller belongs to the arm
 * that they were first texted by, and counts once.
 */
export async function splitResult(store: Store, asked: Asked): Promise<SplitResult | null> {
  const { businessId, workflowId, nodeId, now } = asked;
  const versions = await store.read((tx) => versionsAlike(tx, asked));
  if (versions === null) return null;
  const runs = new Map<string, Sent>();
  const walk = { businessId, workflowId, versionId: null, since: now - DAYS_BACK * DAY_MS };
  const cut = await walkRuns(store, walk, ({ id, contactId, versionId, path }) => {
    if (!versions.has(versionId)) return;
    const way = path.find((step) => step.nodeId === nodeId && (step.port === "a" || step.port === "b"));
    if (way !== undefined) runs.set(id, { arm: way.port === "a" ? "a" : "b", at: way.at, contactId });
  });
  const arms = await countArms(store, { businessId, runs, now });
  return { ...judgeSplit(arms), days: DAYS_BACK, replyDays: REPLY_DAYS, cut };
}

/** The versions in which the node is a split test that leads to the same as in the live one; `null` when none is live. */
async function versionsAlike(tx: Tx, { businessId, workflowId, nodeId }: Asked): Promise<Set<string> | null> {
  const workflow = await workflowById(tx, businessId, workflowId);
  const versions = await versionsOf(tx, businessId, workflowId);
  const live = versions.find(({ id }) => id === workflow?.liveVersionId);
  if (live?.graph.nodes.find(({ id }) => id === nodeId)?.type !== splitTest.type) return null;
  const after = afterNode(live.graph, nodeId);
  return new Set(versions.filter(({ graph }) => afterNode(graph, nodeId) === after).map(({ id }) => id));
}

/** Texts are read a day at a time, with room between for a call that comes in. */
async function countArms(
  store: Store,
  { businessId, runs, now }: { businessId: string; runs: ReadonlyMap<string, Sent>; now: Instant },
) {
  const callers = new Map<string, { arm: "a" | "b"; replied: boolean }>();
  const first = Math.min(now, ...[...runs.values()].map(({ at }) => at));
  for (let from = first; runs.size > 0 && from <= now; from += DAY_MS) {
    const span = { from, until: from + DAY_MS, replyMs: REPLY_DAYS * DAY_MS };
    const texts = await store.read((tx) => answeredTexts(tx, businessId, span));
    for (const { runId, at, reply } of texts.sort((one, other) => one.at - other.at)) {
      const run = runs.get(runId);
      if (run === undefined || at < run.at) continue;
      const known = callers.get(run.contactId) ?? { arm: run.arm, replied: false };
      if (known.arm === run.arm && reply !== null && optOutWord(reply) !== "stop") known.replied = true;
      callers.set(run.contactId, known);
    }
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  const of = (arm: "a" | "b") => {
    const here = [...callers.values()].filter((caller) => caller.arm === arm);
    return { callers: here.length, replied: here.filter(({ replied }) => replied).length };
  };
  return { a: of("a"), b: of("b") };
}
