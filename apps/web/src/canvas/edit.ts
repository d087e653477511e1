import {
  BOUNDS,
  type Edge,
  type Graph,
  type GraphNode,
  type Position,
  type Registry,
} from "@ringback/engine";
import { deleteNodes } from "./deleteNodes.ts";
import { editNotes, type NoteEdit, withNotes } from "./editNotes.ts";
import { knownNode } from "./knownNode.ts";
import { snapped } from "./snapped.ts";
import { spotAfter } from "./spotAfter.ts";

/** Everything an owner can do to a drawing. Nodes arrive with their ids: whoever makes an edit makes the ids. */
export type Edit =
  /** A node dropped on empty canvas. */
  | { type: "addNode"; node: GraphNode; at: Position }
  /** A node after a port. When the port already leads somewhere, the new node is spliced in between. `at`: where the owner dropped it. */
  | { type: "addNodeAfter"; node: GraphNode; from: string; port: string; at?: Position }
  /** New places by the id of a node or a note, after a drag or a tidy. */
  | { type: "move"; to: Record<string, Position> }
  /** A port leads to one node, so connecting a wired port moves its wire. */
  | { type: "connect"; edge: Edge }
  | { type: "disconnect"; from: string; port: string }
  /** Nodes and notes. What led to a node leads on to what followed it, by its main way out. */
  | { type: "delete"; ids: readonly string[] }
  /** New settings. Wires of ports that the new settings no longer have are dropped. */
  | { type: "configure"; nodeId: string; config: unknown }
  /** What the owner calls a node; empty takes the name away. */
  | { type: "rename"; nodeId: string; name: string }
  /** Switches nodes off or on. */
  | { type: "switch"; ids: readonly string[]; off: boolean }
  | NoteEdit
  /** Copied nodes and notes, renamed by `renameClip`, with the wires among them. */
  | { type: "paste"; clip: Graph; at: Position }
  /** A whole other drawing: an import, the live version, somebody else's draft. */
  | { type: "replace"; graph: Graph };

/**
 * Applies one edit to a drawing and returns the new drawing; the old one is untouched, so undo is a list of graphs.
 * An edit that means nothing (a node that is gone, a wire into a trigger) returns the same graph object.
 */
export function edit(registry: Registry, graph: Graph, change: Edit): Graph {
  switch (change.type) {
    case "addNode":
      return {
        ...graph,
        nodes: [...graph.nodes, change.node],
        layout: { ...graph.layout, [change.node.id]: snapped(change.at) },
      };
    case "addNodeAfter":
      return addNodeAfter(registry, graph, change);
    case "move":
      return move(graph, change.to);
    case "connect":
      return connect(registry, graph, change.edge);
    case "disconnect":
      return withEdges(
        graph,
        graph.edges.filter((edge) => !leaves(edge, change.from, change.port)),
      );
    case "delete":
      return deleteNotes(deleteNodes(registry, graph, change.ids), change.ids);
    case "addNote":
    case "writeNote":
    case "resizeNote":
      return editNotes(graph, change);
    case "configure":
      return configure(registry, graph, change);
    case "rename":
      return withNode(graph, change.nodeId, ({ name: _before, ...node }) => {
        const name = change.name.trimStart().slice(0, BOUNDS.nameCharacters);
        return name === "" ? node : { ...node, name };
      });
    case "switch":
      return change.ids.reduce(
        (rest, id) =>
          withNode(rest, id, ({ off: _before, ...node }) => (change.off ? { ...node, off: true } : node)),
        graph,
      );
    case "paste":
      return paste(graph, change.clip, change.at);
    case "replace":
      return change.graph;
  }
}

/** Whether a wire may be drawn: both ends exist, it is no loop on itself, and nothing leads into a trigger. */
export function canConnect(registry: Registry, graph: Graph, edge: Edge): boolean {
  const from = graph.nodes.find((node) => node.id === edge.from);
  const to = graph.nodes.find((node) => node.id === edge.to);
  if (!from || !to || from.id === to.id) return false;
  return !isTrigger(registry, to);
}

function addNodeAfter(
  registry: Registry,
  graph: Graph,
  change: Extract<Edit, { type: "addNodeAfter" }>,
): Graph {
  const { node, from, port } = change;
  if (!graph.nodes.some(({ id }) => id === from) || isTrigger(registry, node)) return graph;
  const wired = graph.edges.find((edge) => leaves(edge, from, port));
  const mainPort = knownNode(registry, node)?.ports[0]?.id;
  const edges = graph.edges.filter((edge) => edge !== wired);
  edges.push({ from, port, to: node.id });
  if (wired && mainPort !== undefined) edges.push({ from: node.id, port: mainPort, to: wired.to });
  const spot = change.at
    ? { at: change.at, layout: graph.layout }
    : spotAfter(registry, graph, { from, port });
  return {
    ...graph,
    nodes: [...graph.nodes, node],
    edges,
    layout: { ...spot.layout, [node.id]: snapped(spot.at) },
  };
}

function move(graph: Graph, to: Record<string, Position>): Graph {
  const known = new Set(graph.nodes.map((node) => node.id));
  const moved = Object.entries(to)
    .map(([id, at]) => [id, snapped(at)] as const)
    .filter(([id, at]) => known.has(id) && (graph.layout[id]?.x !== at.x || graph.layout[id]?.y !== at.y));
  const notes = (graph.notes ?? []).map((note) => {
    const at = snapped(to[note.id] ?? note);
    return at.x === note.x && at.y === note.y ? note : { ...note, ...at };
  });
  const rest = notes.some((note, index) => note !== graph.notes?.[index]) ? withNotes(graph, notes) : graph;
  return moved.length === 0 ? rest : { ...rest, layout: { ...graph.layout, ...Object.fromEntries(moved) } };
}

function connect(registry: Registry, graph: Graph, edge: Edge): Graph {
  if (!canConnect(registry, graph, edge)) return graph;
  if (graph.edges.some((other) => leaves(other, edge.from, edge.port) && other.to === edge.to)) return graph;
  return { ...graph, edges: [...graph.edges.filter((other) => !leaves(other, edge.from, edge.port)), edge] };
}

function deleteNotes(graph: Graph, ids: readonly string[]): Graph {
  const { notes = [] } = graph;
  const left = notes.filter((note) => !ids.includes(note.id));
  return left.length === notes.length ? graph : withNotes(graph, left);
}

function configure(
  registry: Registry,
  graph: Graph,
  { nodeId, config }: Extract<Edit, { type: "configure" }>,
): Graph {
  const node = graph.nodes.find((candidate) => candidate.id === nodeId);
  if (!node) return graph;
  const configured = { ...node, version: registry.get(node.type)?.version ?? node.version, config };
  const known = knownNode(registry, configured);
  const kept = (edge: Edge) =>
    edge.from !== nodeId || !known || known.ports.some((port) => port.id === edge.port);
  return {
    ...withEdges(graph, graph.edges.filter(kept)),
    nodes: graph.nodes.map((candidate) => (candidate === node ? configured : candidate)),
  };
}

function paste(graph: Graph, clip: Graph, at: Position): Graph {
  const { nodes, edges, layout, notes = [] } = clip;
  const places = [...Object.values(layout), ...notes];
  if (places.length === 0) return graph;
  const corner = { x: Math.min(...places.map(({ x }) => x)), y: Math.min(...places.map(({ y }) => y)) };
  const moved = (place: Position) => snapped({ x: place.x - corner.x + at.x, y: place.y - corner.y + at.y });
  const pasted = Object.entries(layout).map(([id, place]) => [id, moved(place)]);
  const drawn = {
    ...graph,
    nodes: [...graph.nodes, ...nodes],
    edges: [...graph.edges, ...edges],
    layout: { ...graph.layout, ...Object.fromEntries(pasted) },
  };
  const written = notes.map((note) => ({ ...note, ...moved(note) }));
  return withNotes(drawn, [...(graph.notes ?? []), ...written].slice(0, BOUNDS.notes));
}

function withNode(graph: Graph, id: string, change: (node: GraphNode) => GraphNode): Graph {
  if (!graph.nodes.some((node) => node.id === id)) return graph;
  return { ...graph, nodes: graph.nodes.map((node) => (node.id === id ? change(node) : node)) };
}

function isTrigger(registry: Registry, node: GraphNode): boolean {
  return registry.get(node.type)?.kind === "trigger";
}

function withEdges(graph: Graph, edges: Edge[]): Graph {
  return edges.length === graph.edges.length ? graph : { ...graph, edges };
}

function leaves(edge: Edge, from: string, port: string): boolean {
  return edge.from === from && edge.port === port;
}
