import {
  type Graph,
  type PlanSetting,
  type PlayedCheck,
  playChecks,
  type Registry,
  type WorkflowCheck,
} from "@ringback/engine";
import { useLayoutEffect, useState } from "react";
import { useNow } from "../components/Time.tsx";

export interface CheckedDraft {
  registry: Registry;
  graph: Graph;
  setting: Omit<PlanSetting, "now">;
  checks: readonly WorkflowCheck[];
  /** Somebody looks at the results. While nobody does nothing is played, and the last results stay. */
  shown: boolean;
}

const HOUR_MS = 3_600_000;

/** How a workflow's checks come out with the draft as it is. */
export function useCheckResults({ registry, graph, setting, checks, shown }: CheckedDraft): PlayedCheck[] {
  const [now] = useState(useNow(HOUR_MS));
  const [results, setResults] = useState<PlayedCheck[]>([]);
  // Before anything is painted: what is shown first is how it comes out now.
  useLayoutEffect(() => {
    if (shown) setResults(playChecks(registry, graph, { checks, setting: { ...setting, now } }));
  }, [registry, graph, setting, now, checks, shown]);
  return results;
}
