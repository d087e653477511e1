import type { Graph, GraphNode, Registry } from "@ringback/engine";
import { useId } from "react";
import type { Counts } from "./LiveContext.ts";
import { sayNode } from "./sayCounts.ts";

export interface NodeCountsProps {
  registry: Registry;
  graph: Graph;
  node: GraphNode;
  counts: Counts;
  /** The time that is counted, in words. */
  period: string;
}

/** In a node's settings: how those who came by went on. */
export function NodeCounts({ registry, graph, node, counts, period }: NodeCountsProps) {
  const titleId = useId();
  const [came, ...rest] = sayNode(registry, graph, { node, counts });
  if (came === undefined) return null;
  return (
    <section aria-labelledby={titleId} className="rounded-control border px-3 py-2.5">
      <h3 id={titleId} className="text-xs text-ink-soft">
        {period}
      </h3>
      <p className="mt-0.5 text-sm font-medium tabular-nums">{came}</p>
      <ul className="text-sm text-ink-soft tabular-nums">
        {rest.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
