import type { Graph, Registry } from "@ringback/engine";
import { useQuery } from "@tanstack/react-query";
import { History } from "lucide-react";
import { useMemo, useState } from "react";
import { EmptyState } from "../components/EmptyState.tsx";
import { SkeletonRows } from "../components/Skeleton.tsx";
import { useNow } from "../components/Time.tsx";
import { Page } from "../shell/Page.tsx";
import { sayError, useTRPC } from "../trpc.ts";
import type { ReplaySetting } from "./pastScenario.ts";
import { ReplayedCallSheet } from "./ReplayedCallSheet.tsx";
import { ReplayedCalls } from "./ReplayedCalls.tsx";
import { ReplaySummary } from "./ReplaySummary.tsx";
import type { ReplayedCall } from "./replayPast.ts";
import { totalsOf } from "./replayTotals.ts";
import { useReplay } from "./useReplay.ts";

export interface ReplayPanelProps {
  registry: Registry;
  /** The draft as it is now. */
  graph: Graph;
  /** What callers get; `null` before the first publishing. */
  live: { number: number; graph: Graph } | null;
  setting: ReplaySetting;
}

/** The draft on the real calls of the last days, beside what the live version makes of them. Nothing is sent. */
export function ReplayPanel({ registry, graph, live, setting }: ReplayPanelProps) {
  const trpc = useTRPC();
  const past = useQuery(trpc.past.calls.queryOptions());
  const [open, setOpen] = useState<ReplayedCall | null>(null);
  const liveGraph = live?.graph ?? null;
  const asked = useMemo(
    () => (past.data ? { live: liveGraph, draft: graph, past: past.data, setting } : null),
    [past.data, liveGraph, graph, setting],
  );
  const replayed = useReplay(asked);
  const now = useNow(MINUTE_MS);
  const totals = useMemo(() => replayed && totalsOf(replayed, now), [replayed, now]);
  const liveName = live ? `v${live.number}` : null;
  return (
    <Page>
      {past.isError && (
        <p role="alert" className="text-sm text-failed">
          {sayError(past.error)}
        </p>
      )}
      {!past.isError && !replayed && <SkeletonRows label="Replaying the last days" rows={5} />}
      {past.data?.calls.length === 0 && (
        <EmptyState icon={History} title="No calls to replay yet">
          Once callers have rung, your draft is tried here on the calls of the last {past.data.days} days,
          without sending anything.
        </EmptyState>
      )}
      {past.data && replayed && totals && replayed.length > 0 && (
        <div className="flex flex-col gap-5">
          <ReplaySummary totals={totals} days={past.data.days} cut={past.data.cut} liveName={liveName} />
          <ReplayedCalls replayed={replayed} callers={past.data.callers} onOpen={setOpen} />
        </div>
      )}
      <ReplayedCallSheet
        registry={registry}
        drawings={{ live: liveGraph, draft: graph, liveName }}
        replayed={open}
        past={past.data ?? null}
        setting={setting}
        onClose={() => setOpen(null)}
      />
    </Page>
  );
}

/** How often it is looked whether what was to come has come. */
const MINUTE_MS = 60_000;
