import { followUps } from "../followUps.ts";
import type { Graph, GraphNode } from "../graph.ts";
import { migrateConfig } from "../migrate.ts";
import type { Finding } from "../model.ts";
import type { Registry } from "../registry.ts";
import { burstFindings } from "./burstFindings.ts";
import { configFindings } from "./configFindings.ts";
import { conflictFindings } from "./conflictFindings.ts";
import { drawingFindings } from "./drawingFindings.ts";
import type { Drawn } from "./drawn.ts";
import { textsAgainFindings } from "./textsAgainFindings.ts";

/**
 * Everything that a person should mend in a drawing, node by node and as a whole. The same in the browser, on
 * publishing and for what a model proposes; a draft with errors cannot be published (see {@link hasErrors}).
 * Pure; a few milliseconds, most of them for rehearsing calls, which happens only once there are no errors.
 */
export function check(registry: Registry, graph: Graph, drawn: Drawn): Finding[] {
  const followed = followUps(registry, graph);
  const findings = [
    ...graph.nodes.flatMap((node) =>
      nodeFindings(registry, node, followed.has(node.id) ? { ...drawn, followsUp: true } : drawn),
    ),
    ...drawingFindings(registry, graph, drawn),
  ];
  if (hasErrors(findings)) return findings;
  // What callers would feel comes before what a text could say better.
  return [
    ...burstFindings(registry, graph, drawn),
    ...textsAgainFindings(registry, graph, drawn),
    ...conflictFindings(registry, graph, drawn),
    ...findings,
  ];
}

/** Whether any finding keeps a draft from being published. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === "error");
}

function nodeFindings(registry: Registry, node: GraphNode, drawn: Drawn): Finding[] {
  const error = (code: string, field: string, message: string): Finding[] => [
    { code, severity: "error", nodeId: node.id, field, message },
  ];
  const nodeType = registry.get(node.type);
  if (!nodeType) {
    const message = `This server does not know the node type "${node.type}". Install what it belongs to, or delete the node.`;
    return error("unknownNodeType", "type", message);
  }
  const migrated = migrateConfig(nodeType, node);
  if ("why" in migrated) return error("unknownVersion", "version", migrated.why);
  const parsed = nodeType.config.safeParse(migrated.config);
  if (!parsed.success) return configFindings(nodeType, node.id, parsed.error.issues);
  // Unfinished settings of what is switched off do no harm.
  if (node.off) return [];
  const { guardMs: _, ...where } = drawn;
  return nodeType.findings(parsed.data, { nodeId: node.id, ...where });
}
