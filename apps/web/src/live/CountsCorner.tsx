import type { Graph, Registry } from "@ringback/engine";
import { useId, useMemo } from "react";
import { Select } from "../components/Select.tsx";
import { type CountPeriod, periodsOf } from "./countPeriods.ts";
import type { Counts } from "./LiveContext.ts";
import { sayDrawing, sayTotal } from "./sayCounts.ts";

export interface CountsCornerProps {
  registry: Registry;
  graph: Graph;
  liveNumber: number;
  period: CountPeriod;
  onPeriod: (period: CountPeriod) => void;
  counts: Counts | null;
}

/** Chooses what is counted on the drawing, and says how many runs that is. */
export function CountsCorner(props: CountsCornerProps) {
  const { registry, graph, liveNumber, period, onPeriod, counts } = props;
  const wordsId = useId();
  const words = useMemo(
    () => (counts && counts.runs > 0 ? sayDrawing(registry, graph, counts) : ""),
    [registry, graph, counts],
  );
  return (
    <section
      aria-label="Counts"
      aria-describedby={wordsId}
      className="flex w-56 max-lg:w-44 flex-col gap-1 max-md:w-full max-md:flex-row max-md:items-center max-md:gap-3"
    >
      <Select
        size="small"
        label="What is counted"
        value={period}
        onChange={onPeriod}
        options={periodsOf(liveNumber)}
      />
      {counts && (
        <p className="px-1 text-right text-xs text-ink-soft tabular-nums max-md:shrink-0">
          {sayTotal(counts)}
        </p>
      )}
      <p id={wordsId} className="sr-only">
        {words}
      </p>
    </section>
  );
}
