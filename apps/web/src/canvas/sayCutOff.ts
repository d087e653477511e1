import type { Graph, Registry } from "@ringback/engine";
import { titleOf } from "./sentence.ts";

/**
 * What nothing leads to any more after an edit, in a sentence: "Nothing leads to “Send SMS” any more." Empty when
 * everything that something led to still has a way in.
 */
export function sayCutOff(registry: Registry, before: Graph, after: Graph): string {
  const led = ledTo(before);
  const still = ledTo(after);
  const titles = after.nodes
    .filter(({ id }) => led.has(id) && !still.has(id))
    .map((node) => `“${titleOf(registry, node)}”`);
  if (titles.length === 0) return "";
  return `Nothing leads to ${titles.length > NAMED ? `${titles.length} nodes` : titles.join(" or ")} any more.`;
}

/** So many are called by their names. */
const NAMED = 2;

function ledTo({ edges }: Graph): Set<string> {
  return new Set(edges.filter(({ from, to }) => from !== to).map(({ to }) => to));
}
