import type { Graph, GraphNode, Registry } from "@ringback/engine";
import { portsOf } from "../canvas/knownNode.ts";
import { outline } from "../canvas/outline.ts";
import { titleOf } from "../canvas/sentence.ts";
import { wireId } from "../canvas/toFlow.ts";
import type { Counts } from "./LiveContext.ts";

/** How the runs that came by a node went on, in sentences; none when no run came by. */
export function sayNode(
  registry: Registry,
  graph: Graph,
  about: { node: GraphNode; counts: Counts },
): string[] {
  const { node, counts } = about;
  const came = counts.nodes[node.id] ?? 0;
  if (came === 0) return [];
  const ports = portsOf(registry, graph, node);
  const ended = counts.ends[node.id] ?? 0;
  return [
    `${counted(came)} came by.`,
    ...ports.map(({ id, label }) => {
      const left = counts.ways[wireId(node.id, id)] ?? 0;
      return ports.length > 1 ? `${left} left by “${label}”${share(left, came)}.` : `${left} went on.`;
    }),
    ...(ended > 0 ? [`${ended} ended here.`] : []),
  ];
}

/** The whole drawing in a few sentences: how many began, how many came to each node, and where they ended. */
export function sayDrawing(registry: Registry, graph: Graph, counts: Counts): string {
  const lines = outline(registry, graph).flatMap(({ node }) => {
    const came = counts.nodes[node.id] ?? 0;
    const ended = counts.ends[node.id] ?? 0;
    if (came === 0) return [];
    return [`${titleOf(registry, node)}: ${came} came by${ended > 0 ? `, ${ended} ended here` : ""}.`];
  });
  return [sayTotal(counts), ...lines].join(" ");
}

/** How many runs were counted, and whether there were more. A call that joins a run under way begins none. */
export function sayTotal({ runs, cut }: Counts): string {
  if (runs === 0) return "No runs in this time.";
  if (cut) return `The last ${runs.toLocaleString()} runs of this time.`;
  return `${counted(runs)} in this time.`;
}

function counted(runs: number): string {
  return `${runs.toLocaleString()} ${runs === 1 ? "run" : "runs"}`;
}

function share(part: number, whole: number): string {
  return whole < 10 ? "" : `, ${Math.round((part / whole) * 100)} %`;
}
