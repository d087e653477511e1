import type { Graph } from "@ringback/engine";

/** The chosen nodes and notes with the wires among them, as a drawing of their own: what *copy* puts on the clipboard. */
export function clipOf(graph: Graph, ids: ReadonlySet<string>): Graph {
  const notes = graph.notes?.filter((note) => ids.has(note.id)) ?? [];
  return {
    nodes: graph.nodes.filter((node) => ids.has(node.id)),
    edges: graph.edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to)),
    layout: Object.fromEntries(Object.entries(graph.layout).filter(([id]) => ids.has(id))),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

/** The same clip under new ids, so that it can be pasted beside its original, any number of times. */
export function renameClip(clip: Graph, newId: () => string): Graph {
  const names = new Map([...clip.nodes, ...(clip.notes ?? [])].map(({ id }) => [id, newId()]));
  const renamed = (id: string) => names.get(id) ?? id;
  return {
    nodes: clip.nodes.map((node) => ({ ...node, id: renamed(node.id) })),
    edges: clip.edges.map((edge) => ({ ...edge, from: renamed(edge.from), to: renamed(edge.to) })),
    layout: Object.fromEntries(Object.entries(clip.layout).map(([id, at]) => [renamed(id), at])),
    ...(clip.notes ? { notes: clip.notes.map((note) => ({ ...note, id: renamed(note.id) })) } : {}),
  };
}

/** The ids of a drawing's nodes and notes. */
export function idsOf({ nodes, notes = [] }: Graph): string[] {
  return [...nodes, ...notes].map(({ id }) => id);
}
