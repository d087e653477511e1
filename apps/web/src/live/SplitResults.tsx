import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { RangeBar } from "../components/RangeBar.tsx";
import { Skeleton } from "../components/Skeleton.tsx";
import type { Answers } from "../shell/useSession.ts";
import { useTRPC } from "../trpc.ts";

type Split = NonNullable<Answers["counts"]["split"]>;

/** In a split test's settings: how its arms are answered, and whether one is better. */
export function SplitResults({ workflowId, nodeId }: { workflowId: string; nodeId: string }) {
  const trpc = useTRPC();
  const titleId = useId();
  const { data, isPending } = useQuery(trpc.counts.split.queryOptions({ workflowId, nodeId }));
  if (isPending) return <Skeleton className="h-24" />;
  return (
    <section aria-labelledby={titleId} className="flex flex-col gap-3 rounded-control border px-3 py-3">
      <h3 id={titleId} className="text-sm font-medium">
        Is B better?
      </h3>
      {data ? (
        <>
          <p className="text-sm">{data.sentence}</p>
          <Arm name="A" arm={data.a} />
          <Arm name="B" arm={data.b} />
          <p className="text-xs text-ink-soft">
            Callers texted in the last {data.days} days
            {data.cut ? ", the newest 20,000 runs," : ""} by what is live now, and who replied within{" "}
            {data.replyDays} days; each counts once. Judged strictly (99 of 100), so that looking every day
            does not mislead you.
          </p>
        </>
      ) : (
        <p className="text-sm text-ink-soft">Publish this split test, and its results are counted here.</p>
      )}
    </section>
  );
}

function Arm({ name, arm: { callers, replied, rate, low, high } }: { name: string; arm: Split["a"] }) {
  const percent = (part: number) => Math.round(part * 100);
  return (
    <div className="flex flex-col gap-1 text-sm tabular-nums">
      <p className="flex flex-wrap gap-x-2">
        <span className="font-medium">{name}</span>
        <span>
          {callers === 0
            ? "Nobody texted yet"
            : `${replied.toLocaleString()} of ${callers.toLocaleString()} replied, ${percent(rate)} %`}
        </span>
        {callers > 0 && (
          <span className="ml-auto text-ink-soft">
            {percent(low)} to {percent(high)} %
          </span>
        )}
      </p>
      {callers > 0 && <RangeBar rate={rate} low={low} high={high} />}
    </div>
  );
}
