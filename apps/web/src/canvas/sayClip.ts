import type { Graph } from "@ringback/engine";

/** How many nodes and notes a clip holds, in words: "1 node", "2 nodes and 1 note". */
export function sayClip({ nodes, notes = [] }: Graph): string {
  const parts = [
    ...(nodes.length > 0 ? [counted(nodes.length, "node")] : []),
    ...(notes.length > 0 ? [counted(notes.length, "note")] : []),
  ];
  return parts.join(" and ");
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}
