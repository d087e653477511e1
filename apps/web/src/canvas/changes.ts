import type { Graph, GraphNode, Registry } from "@ringback/engine";
import { knownNode } from "./knownNode.ts";
import { type Names, sentenceOf } from "./sentence.ts";

/** One difference between two drawings, in sentences. Moving a card is none. */
export type Change =
  | { type: "added"; nodeId: string; after: string }
  | { type: "removed"; nodeId: string; before: string }
  | { type: "changed"; nodeId: string; before: string; after: string }
  /** The same node, which runs now go past, or go through again. */
  | { type: "switched"; nodeId: string; off: boolean; node: string }
  /** A way out that leads somewhere else, between nodes that both drawings have. `null`: it leads nowhere. */
  | { type: "rewired"; nodeId: string; port: string; before: string | null; after: string | null }
  /** A way out that the node no longer has, and where it led. */
  | { type: "wayGone"; nodeId: string; port: string; before: string };

/** What to compare: the drawing that is live (`null` before the first publishing) and the draft. */
export interface Compared {
  live: Graph | null;
  draft: Graph;
}

/** What publishing would change, in the order of the draft, removals last. */
export function changes(registry: Registry, { live, draft }: Compared, where: Names): Change[] {
  const before = new Map(live?.nodes.map((node) => [node.id, node]));
  const after = new Map(draft.nodes.map((node) => [node.id, node]));
  const say = (node: GraphNode) => sentenceOf(registry, node, where);
  const here = draft.nodes.flatMap((node): Change[] => {
    const old = before.get(node.id);
    if (!old) return [{ type: "added", nodeId: node.id, after: say(node) }];
    if (sameNode(old, node)) return [];
    if (sameNode(on(old), on(node)))
      return [{ type: "switched", nodeId: node.id, off: node.off === true, node: say(on(node)) }];
    return [{ type: "changed", nodeId: node.id, before: say(old), after: say(node) }];
  });
  const gone = [...before.values()]
    .filter((node) => !after.has(node.id))
    .map((node): Change => ({ type: "removed", nodeId: node.id, before: say(node) }));
  const rewired = live ? rewirings({ live, draft, before, after }) : [];
  const named = rewired.map(({ nodeId, port: id, from, to }): Change => {
    const [old, now] = [before.get(nodeId), after.get(nodeId)];
    const is = labelOf(registry, now, id);
    const port = is ?? labelOf(registry, old, id) ?? id;
    const read = now !== undefined && knownNode(registry, now) !== undefined;
    if (read && is === undefined && from && !to) return { type: "wayGone", nodeId, port, before: say(from) };
    return { type: "rewired", nodeId, port, before: from ? say(from) : null, after: to ? say(to) : null };
  });
  return [...here, ...named, ...gone];
}

interface Sides {
  live: Graph;
  draft: Graph;
  before: ReadonlyMap<string, GraphNode>;
  after: ReadonlyMap<string, GraphNode>;
}

/** Wires that an added or removed node explains are not counted again. */
function rewirings({ live, draft, before, after }: Sides) {
  const ways = [...draft.edges, ...live.edges].filter(({ from }) => before.has(from) && after.has(from));
  const seen = new Set<string>();
  return ways.flatMap(({ from, port }) => {
    const way = `${from}\n${port}`;
    if (seen.has(way)) return [];
    seen.add(way);
    const was = target(live, from, port);
    const is = target(draft, from, port);
    if (was === is || (was && !after.has(was)) || (is && !before.has(is))) return [];
    return [{ nodeId: from, port, from: after.get(was ?? ""), to: after.get(is ?? "") }];
  });
}

function target(graph: Graph, from: string, port: string): string | undefined {
  return graph.edges.find((edge) => edge.from === from && edge.port === port)?.to;
}

function labelOf(registry: Registry, node: GraphNode | undefined, port: string): string | undefined {
  return node && knownNode(registry, node)?.ports.find(({ id }) => id === port)?.label;
}

function sameNode(a: GraphNode, b: GraphNode): boolean {
  return (
    a === b || (a.type === b.type && a.name === b.name && a.off === b.off && sameValue(a.config, b.config))
  );
}

/** The node as it is while it is switched on. */
function on({ off: _, ...node }: GraphNode): GraphNode {
  return node;
}

/** Deep equality of JSON values. A missing key and one that is `undefined` are the same: JSON knows no other. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => sameValue(a[key], b[key]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
