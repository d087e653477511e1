import { type Graph, type Instant, needsOf, step } from "@ringback/engine";
import { contactById, runById, type Tx } from "../store/index.ts";
import { businessFactsFor } from "./businessFacts.ts";
import { loadFacts } from "./facts.ts";
import type { RunDeps } from "./runDeps.ts";

export interface AtNode {
  businessId: string;
  workflowId: string;
  nodeId: string;
  /** The runs that wait there, each with the graph of its version. */
  runs: readonly { id: string; graph: Graph }[];
}

/**
 * Whose text quiet hours hold, and until when, by run: ending their wait early would leave them where they are, or let them
 * go without it. The engine is asked what would come of that, with the facts of this moment, so that it is what *Send now*
 * would bring about: where the owner has changed the quiet hours since, nobody is held any more. Nothing is changed.
 */
export async function heldTexts(
  tx: Tx,
  deps: Pick<RunDeps, "registry" | "carrierAccount" | "clock">,
  { businessId, workflowId, nodeId, runs }: AtNode,
): Promise<Map<string, Instant>> {
  const held = new Map<string, Instant>();
  const known = await businessFactsFor(tx, { businessId, workflowId });
  if (known === null || known.business.quietHours === null) return held;
  const now = deps.clock.now();
  for (const { id, graph } of runs) {
    if (!asksForTexts(deps, graph, nodeId)) continue;
    const row = await runById(tx, businessId, id);
    const contact = row && (await contactById(tx, businessId, row.contactId));
    if (row === null || contact === null || row.state.wait === null) continue;
    const { key, dueAt } = row.state.wait;
    const facts = await loadFacts(tx, deps, { row, contact, graph, now, leaving: false });
    const event = { type: "due" as const, id: `${key}:due`, at: now, key, early: true as const };
    const { run } = step(deps.registry, graph, row.state, event, facts);
    if (run.node === row.state.node && run.wait !== null) held.set(id, run.wait.dueAt);
    // Now their text would be left out; when its time comes it may go.
    else if (run.end?.code === "quietHours") held.set(id, dueAt);
  }
  return held;
}

function asksForTexts({ registry }: Pick<RunDeps, "registry">, graph: Graph, nodeId: string): boolean {
  const alone = { ...graph, nodes: graph.nodes.filter(({ id }) => id === nodeId), edges: [] };
  return needsOf(registry, alone).includes("sending");
}
