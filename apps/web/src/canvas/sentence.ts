import {
  type CardPart,
  describeCard,
  type GraphNode,
  noticeFieldsOf,
  type Registry,
  type Where,
} from "@ringback/engine";
import { findMergeField } from "@ringback/templates";
import { knownNode } from "./knownNode.ts";

/** The names that sentences need, for all nodes of a drawing. */
export type Names = Omit<Where, "nodeId">;

/** The sentence of a node's card, in pieces. A node that cannot be read says so in words an owner can act on. */
export function sentenceParts(registry: Registry, node: GraphNode, where: Names): CardPart[] {
  const known = knownNode(registry, node);
  if (known) {
    const parts = known.nodeType.card(known.config, { ...where, nodeId: node.id });
    return parts.map((part) =>
      typeof part === "string" ? part : { ...part, chip: readAloud(part.chip, where) },
    );
  }
  const title = registry.get(node.type)?.title;
  return title
    ? ["Some settings must be mended"]
    : ["This kind of node is not installed: ", { chip: node.type }];
}

/** What a node is called: by its owner, else by its type. */
export function titleOf(registry: Registry, node: GraphNode): string {
  return node.name ?? registry.get(node.type)?.title ?? "Unknown node";
}

/** The same sentence as plain words: the accessible name of a card, and a line of a diff. */
export function sentenceOf(registry: Registry, node: GraphNode, where: Names): string {
  const said = describeCard(sentenceParts(registry, node, where));
  const named = node.name === undefined ? said : `${node.name}: ${said}`;
  return node.off ? `Switched off: ${named}` : named;
}

/** Merge fields as a caller would read them: names of the business as they are, a caller's by the word in their place. */
function readAloud(chip: string, { business, fields }: Names): string {
  return (
    chip
      .replace(/\{\{\s*([a-z0-9_.]+)\s*(?:\|([^{}]*))?\}\}/g, (_whole, token: string, fallback?: string) => {
        if (token === "business.name") return business.name;
        if (token === "owner.first_name") return business.ownerFirstName;
        const label =
          findMergeField(token)?.label ??
          noticeFieldsOf({ fields }).find((one) => one.token === token)?.label ??
          token;
        return fallback?.trim() || `[${label}]`;
      })
      // An excerpt may end in the middle of one.
      .replace(/\s*\{\{[^{}]*…/, "…")
  );
}
