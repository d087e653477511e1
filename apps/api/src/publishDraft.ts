import { check, type Finding, type Registry } from "@ringback/engine";
import type { Clock } from "./clock.ts";
import { hashGraph } from "./hashGraph.ts";
import type { ServerAbilities } from "./reach.ts";
import { insertVersion, setLive, type Tx, versionsOf, workflowById } from "./store/index.ts";
import { whereOf } from "./trpc/where.ts";

export type Published =
  | { type: "published"; number: number; versionId: string }
  /** Errors stand in the draft; warnings are listed with them. */
  | { type: "refused"; findings: Finding[] }
  /** Another draft was saved since the revision that was read. */
  | { type: "conflict" }
  /** There is no such workflow, or it was removed. */
  | { type: "gone" };

/**
 * Freezes a workflow's draft as its next version, makes that live and turns the workflow on. A draft that means the same
 * as the live version makes no new one.
 *
 * @param revision The draft that was looked at; `null` publishes whatever the draft is, for the command line and set-up.
 */
export async function publishDraft(
  tx: Tx,
  deps: { registry: Registry; clock: Clock; abilities: ServerAbilities; newId(): string },
  { businessId, workflowId, revision }: { businessId: string; workflowId: string; revision: number | null },
): Promise<Published> {
  const workflow = await workflowById(tx, businessId, workflowId);
  if (workflow === null || workflow.removedAt !== null) return { type: "gone" };
  if (revision !== null && workflow.draftRevision !== revision) return { type: "conflict" };

  const findings = check(deps.registry, workflow.draft, await whereOf(tx, businessId, deps.abilities));
  if (findings.some(({ severity }) => severity === "error")) return { type: "refused", findings };

  const now = deps.clock.now();
  const hash = hashGraph(workflow.draft);
  const versions = await versionsOf(tx, businessId, workflowId);
  const same = versions.find((version) => version.id === workflow.liveVersionId && version.hash === hash);
  const version = same ?? {
    id: deps.newId(),
    businessId,
    workflowId,
    number: Math.max(0, ...versions.map(({ number }) => number)) + 1,
    graph: workflow.draft,
    hash,
    publishedAt: now,
  };
  if (same === undefined) await insertVersion(tx, version);
  await setLive(tx, businessId, { id: workflowId, versionId: version.id, updatedAt: now });
  return { type: "published", number: version.number, versionId: version.id };
}
