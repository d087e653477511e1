import type { Graph, NodeType, Registry } from "@ringback/engine";
import { parseTemplate } from "@ringback/templates";
import { z } from "zod";

/**
 * The keys of the contact fields that a drawing names, whether there are such fields or not. A node names a field
 *
 * - by a setting called `field`, however deep: the field that is changed, copied from, waited for or looked at;
 * - by a setting that its form draws with the control `field`, whatever it is called;
 * - by a merge field `{{contact.<key>}}` in any of its texts.
 *
 * A setting that another choice has put out of use counts too: it is there again once the choice is changed back. The
 * same word elsewhere, such as the name of a branch, does not count.
 */
export function fieldsUsed(graph: Graph, registry: Registry): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { type, config } of graph.nodes) gather(config, { names: namesIn(registry.get(type)), used });
  return used;
}

const OF_CONTACT = "contact.";

function gather(value: unknown, into: { names: ReadonlySet<string>; used: Set<string> }): void {
  if (typeof value === "string") {
    for (const part of parseTemplate(value).parts) {
      if (part.type === "field" && part.token.startsWith(OF_CONTACT))
        into.used.add(part.token.slice(OF_CONTACT.length));
    }
  }
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner === "string" && inner !== "" && into.names.has(name)) into.used.add(inner);
    gather(inner, into);
  }
}

/** What the settings of a node type are called that hold a field's key. */
function namesIn(nodeType: NodeType | undefined): ReadonlySet<string> {
  const names = new Set(["field"]);
  if (!(nodeType?.config instanceof z.ZodObject)) return names;
  for (const [name, setting] of Object.entries(nodeType.config.shape)) {
    if (setting instanceof z.ZodType && setting.meta()?.control === "field") names.add(name);
  }
  return names;
}
