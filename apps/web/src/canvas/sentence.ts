import { type CardPart, describeCard, type GraphNode, type Registry, type Where } from "@ringback/engine";
import { knownNode } from "./knownNode.ts";

/** The names that sentences need, for all nodes of a drawing. */
export type Names = Omit<Where, "nodeId">;

/** The sentence of a node's card, in pieces. A node that cannot be read says so in words an owner can act on. */
export function sentenceParts(registry: Registry, node: GraphNode, where: Names): CardPart[] {
  const known = knownNode(registry, node);
  if (known) return known.nodeType.card(known.config, { ...where, nodeId: node.id });
  const title = registry.get(node.type)?.title;
  return title
    ? ["Some settings are missing"]
    : ["This kind of node is not installed: ", { chip: node.type }];
}

/** The same sentence as plain words: the accessible name of a card, and a line of a diff. */
export function sentenceOf(registry: Registry, node: GraphNode, where: Names): string {
  return describeCard(sentenceParts(registry, node, where));
}
