import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../trpc.ts";
import { askedOf, type CountPeriod } from "./countPeriods.ts";
import type { Counts } from "./LiveContext.ts";

/** Counts are asked for again this often, in milliseconds: old runs leave the period by themselves. */
const AGAIN_MS = 60_000;

/** What was counted on a workflow; `null` while it is on its way, switched off, or nothing is published. */
export function useCounts(workflowId: string, period: CountPeriod, published: boolean): Counts | null {
  const trpc = useTRPC();
  const asked = askedOf(period);
  const { data } = useQuery(
    trpc.counts.ways.queryOptions(
      { workflowId, ...(asked ?? { days: 7, versions: "live" }) },
      { enabled: asked !== null && published, refetchInterval: AGAIN_MS },
    ),
  );
  return asked === null ? null : (data ?? null);
}
