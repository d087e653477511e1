import { playChecks, type Registry } from "@ringback/engine";
import type { Clock } from "./clock.ts";
import { businessFactsFor } from "./runs/businessFacts.ts";
import { workflowChecks } from "./settings/workflowChecks.ts";
import { settingsOf } from "./settings/workflowSettings.ts";
import { numbersOf, type Store, workflowById } from "./store/index.ts";

/** A check that comes out otherwise than it was saved, in sentences. */
export interface DifferingCheck {
  name: string;
  differs: string[];
}

/**
 * Which checks of a workflow come out otherwise with its draft as it is now. Read in one transaction and played outside
 * of it: thirty rehearsals must keep nobody from writing.
 */
export async function differingChecks(
  deps: { store: Store; registry: Registry; clock: Clock },
  { businessId, workflowId }: { businessId: string; workflowId: string },
): Promise<DifferingCheck[]> {
  const { store, registry, clock } = deps;
  const read = await store.read(async (tx) => ({
    workflow: await workflowById(tx, businessId, workflowId),
    facts: await businessFactsFor(tx, { businessId, workflowId }),
    numbers: [...(await numbersOf(tx, businessId))],
    checks: await workflowChecks(tx, businessId, workflowId),
  }));
  const { workflow, facts, numbers, checks } = read;
  if (workflow === null || facts === null || checks.length === 0) return [];
  const { business, fields } = facts;
  const { guardMs } = workflow;
  const setting = {
    business,
    settings: settingsOf(workflow),
    fields,
    numbers,
    guardMs,
    now: clock.now(),
  };
  return playChecks(registry, workflow.draft, { checks, setting })
    .filter(({ differs }) => differs.length > 0)
    .map(({ check, differs }) => ({ name: check.name, differs }));
}
