import { type Graph, readGraph } from "@ringback/engine";
import { z } from "zod";
import { idsOf } from "./clip.ts";

/** What marks text on the clipboard as ours. */
const clip = z.object({ ringback: z.literal("nodes"), graph: z.unknown() });

/** Nodes and notes as text for the clipboard, so that they can be pasted into another workflow or a message. */
export function writeClip(graph: Graph): string {
  return JSON.stringify({ ringback: "nodes", graph }, null, 2);
}

/** Nodes and notes out of pasted text; `undefined` when it is something else. */
export function readClip(text: string): Graph | undefined {
  const read = clip.safeParse(parsed(text));
  const graph = read.success ? readGraph(read.data.graph).graph : null;
  return graph !== null && idsOf(graph).length > 0 ? graph : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
