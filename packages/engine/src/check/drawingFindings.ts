import { BOUNDS } from "../bounds.ts";
import { compile } from "../compile.ts";
import type { Graph, GraphNode } from "../graph.ts";
import type { Finding } from "../model.ts";
import type { Registry } from "../registry.ts";
import { sayDuration } from "../time/sayDuration.ts";
import type { Drawn } from "./drawn.ts";
import { waitsOf } from "./waits.ts";

/** What a person should mend in the drawing as a whole: triggers, edges, loops, and what nothing leads to. */
export function drawingFindings(registry: Registry, graph: Graph, drawn: Drawn): Finding[] {
  const waits = waitsOf(registry, graph);
  const reached = reachable(registry, graph);
  return [
    ...twiceFindings(graph),
    ...triggerFindings(registry, graph),
    ...edgeFindings(registry, graph),
    ...loopFindings(graph, waits),
    ...reachFindings(registry, graph, reached),
    ...vainFindings(registry, graph, reached),
    ...guardFindings(drawn, waits, reached),
  ];
}

function twiceFindings(graph: Graph): Finding[] {
  const seen = new Set<string>();
  return graph.nodes.flatMap(({ id }): Finding[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      error("idTwice", `Two nodes have the id "${id}". Delete one of them and add it anew.`, { nodeId: id }),
    ];
  });
}

function triggerFindings(registry: Registry, graph: Graph): Finding[] {
  const triggers = graph.nodes.filter((node) => registry.get(node.type)?.kind === "trigger");
  const [first, ...others] = triggers;
  if (first?.off) {
    const message = "The trigger is switched off, so nothing starts this workflow. Switch it on.";
    return [error("triggerOff", message, { nodeId: first.id })];
  }
  if (!first)
    return [
      error("triggerMissing", "Add a trigger, such as Missed call: nothing would start this workflow."),
    ];
  return others.map(({ id }) =>
    error("triggerTwice", "A workflow has one trigger. Delete this one, or draw a second workflow for it.", {
      nodeId: id,
    }),
  );
}

function edgeFindings(registry: Registry, graph: Graph): Finding[] {
  const { nodes } = compile(registry, graph);
  const ids = new Set(graph.nodes.map(({ id }) => id));
  const taken = new Set<string>();
  return graph.edges.flatMap(({ from, port, to }, index): Finding[] => {
    const place = { nodeId: from, port };
    if (!ids.has(from))
      return [
        error("edgeFromNowhere", `An edge begins at the node "${from}", which does not exist. Delete it.`, {
          field: `edges.${index}`,
        }),
      ];
    if (!ids.has(to))
      return [
        error(
          "edgeToNowhere",
          `This way leads to the node "${to}", which does not exist. Connect it anew.`,
          place,
        ),
      ];
    const node = nodes.get(from);
    if (node?.type === "ready") {
      const known = node.nodeType.ports(node.config).some(({ id }) => id === port);
      if (!known)
        return [
          error(
            "portUnknown",
            `An edge leaves by "${port}", a way that this node no longer has. Delete it.`,
            place,
          ),
        ];
    }
    const target = nodes.get(to);
    if (target?.type === "ready" && target.nodeType.kind === "trigger") {
      return [
        error(
          "edgeToTrigger",
          "This way leads back to the trigger, which only begins a workflow. Lead it elsewhere.",
          place,
        ),
      ];
    }
    const key = JSON.stringify([from, port]);
    if (taken.has(key))
      return [
        error(
          "portTwice",
          "Two edges leave by the same way. A run can only take one: delete the other.",
          place,
        ),
      ];
    taken.add(key);
    return [];
  });
}

/** Every loop needs a wait of a minute in it. Once such waits are taken out, nothing may lead back to itself. */
function loopFindings(graph: Graph, waits: ReadonlyMap<string, number>): Finding[] {
  const slow = (id: string) => (waits.get(id) ?? 0) >= BOUNDS.shortestLoopWaitMs;
  const onward = new Map<string, string[]>();
  for (const { from, to } of graph.edges) {
    if (slow(from) || slow(to)) continue;
    onward.set(from, [...(onward.get(from) ?? []), to]);
  }
  const looping = [...onward.keys()].find((id) => reachFrom(onward, onward.get(id) ?? []).has(id));
  if (looping === undefined) return [];
  const message = "This is part of a loop without a wait. Put a Wait of at least 1 minute into the loop.";
  return [error("loopWithoutWait", message, { nodeId: looping })];
}

function reachFindings(registry: Registry, graph: Graph, reached: ReadonlySet<string>): Finding[] {
  const kindOf = (node: GraphNode) => registry.get(node.type)?.kind;
  if (!graph.nodes.some((node) => kindOf(node) === "trigger")) return [];
  const lost = graph.nodes
    .filter((node) => !reached.has(node.id) && kindOf(node) !== "trigger")
    .map(({ id }): Finding => {
      const message = "Nothing leads here, so this never happens. Connect it, or delete it.";
      return { code: "unreachable", severity: "warning", nodeId: id, message };
    });
  const texting = graph.nodes.filter((node) => kindOf(node) === "message" && reached.has(node.id));
  if (texting.some(({ off }) => !off)) return lost;
  const message = "No way leads to a Send SMS, so nobody is ever texted.";
  return [...lost, texting[0] ? switchedOff(registry, texting[0]) : { ...NO_TEXT, message }];
}

const NO_TEXT = { code: "noText", severity: "warning" as const };

function switchedOff(registry: Registry, { id, type }: GraphNode): Finding {
  const title = registry.get(type)?.title ?? type;
  return { ...NO_TEXT, nodeId: id, message: `${title} is switched off, so nobody is ever texted.` };
}

/** A wait or a branch that nothing comes after, by any of its ways, is drawn in vain. */
function vainFindings(registry: Registry, graph: Graph, reached: ReadonlySet<string>): Finding[] {
  const { nodes, next } = compile(registry, graph);
  return graph.nodes.flatMap(({ id, off }): Finding[] => {
    const node = nodes.get(id);
    if (off || node?.type !== "ready" || !reached.has(id) || next.has(id)) return [];
    const { kind } = node.nodeType;
    if (kind !== "wait" && kind !== "branch") return [];
    const what = kind === "wait" ? "This waits" : "This decides";
    const message = `${what}, and then nothing happens. Add what comes after it, or delete it.`;
    return [{ code: "nothingAfter", severity: "warning", nodeId: id, message }];
  });
}

function guardFindings(
  drawn: Drawn,
  waits: ReadonlyMap<string, number>,
  reached: ReadonlySet<string>,
): Finding[] {
  const { guardMs } = drawn;
  if (guardMs === undefined || guardMs === null) return [];
  return [...waits]
    .filter(([id, ms]) => reached.has(id) && ms >= guardMs)
    .map(([nodeId, ms]): Finding => {
      const message = `The guard lasts ${sayDuration(guardMs)} from the call, and this waits ${sayDuration(ms)}: a text after it is not guarded. Make the guard longer than the wait.`;
      return { code: "guardShorterThanWait", severity: "warning", nodeId, message };
    });
}

function reachable(registry: Registry, graph: Graph): Set<string> {
  const onward = new Map<string, string[]>();
  for (const { from, to } of graph.edges) onward.set(from, [...(onward.get(from) ?? []), to]);
  const triggers = graph.nodes.filter((node) => registry.get(node.type)?.kind === "trigger");
  return reachFrom(
    onward,
    triggers.map(({ id }) => id),
  );
}

function reachFrom(onward: ReadonlyMap<string, readonly string[]>, starts: readonly string[]): Set<string> {
  const reached = new Set(starts);
  const open = [...starts];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const next of onward.get(id) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return reached;
}

function error(
  code: string,
  message: string,
  place: { nodeId?: string; field?: string; port?: string } = {},
): Finding {
  return { code, severity: "error", ...place, message };
}
