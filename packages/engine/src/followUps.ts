import { startsOnReply } from "./admitReply.ts";
import { compile } from "./compile.ts";
import type { Graph } from "./graph.ts";
import type { Registry } from "./registry.ts";

/** The ways out of a text that nobody certainly got: what comes after one of them may be the first that they get. */
const NOT_SENT: ReadonlySet<string> = new Set(["couldNotSend", "notConfirmed"]);

/**
 * The nodes at which the caller was texted before or has just written, whichever way a run came there. Their texts go on
 * with a conversation, and are judged as such. A node that nothing leads to is none of them.
 */
export function followUps(registry: Registry, graph: Graph): ReadonlySet<string> {
  const { nodes, next, trigger } = compile(registry, graph);
  if (trigger === null) return new Set();
  const reach = (goesOn: (nodeId: string, port: string) => boolean) => {
    const reached = new Set([trigger.node.id]);
    // Grows while it is walked.
    for (const id of reached)
      for (const [port, to] of next.get(id) ?? []) if (goesOn(id, port)) reached.add(to);
    return reached;
  };
  const all = reach(() => true);
  if (startsOnReply(registry, graph)) return all;
  const untold = reach((id, port) => {
    const node = nodes.get(id);
    const texts = node?.type === "ready" && node.nodeType.kind === "message" && !node.node.off;
    return !texts || NOT_SENT.has(port);
  });
  return new Set([...all].filter((id) => !untold.has(id)));
}
