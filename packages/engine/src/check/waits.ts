import { DEFAULT_COPY_POLICY } from "@ringback/templates";
import { type CompiledNode, compile } from "../compile.ts";
import type { Here } from "../defineNode.ts";
import type { Graph } from "../graph.ts";
import type { CallFacts } from "../model.ts";
import { newRun } from "../newRun.ts";
import type { Registry } from "../registry.ts";

/**
 * How long each wait of a drawing takes, in milliseconds by node id. Asked of the node type itself, by letting an
 * invented run arrive: waits of other packages count like ours. A node that does not wait at once is left out.
 */
export function waitsOf(registry: Registry, graph: Graph): Map<string, number> {
  const waits = new Map<string, number>();
  for (const [id, node] of compile(registry, graph).nodes) {
    const ms = waitMs(node);
    if (ms !== null) waits.set(id, ms);
  }
  return waits;
}

function waitMs(node: CompiledNode): number | null {
  if (node.type !== "ready" || node.nodeType.kind !== "wait") return null;
  try {
    const move = node.nodeType.enter({ ...PROBE, nodeId: node.node.id }, node.config);
    return move.type === "wait" ? move.until : null;
  } catch {
    // A wait that breaks on an invented caller has no length that a checker could count on.
    return null;
  }
}

const CALL: CallFacts = { id: "", at: 0, endedAt: 0, from: null, numberId: "", outcome: "missed", rangMs: 0 };

/** A run at the beginning of time, so that the instant a wait ends is its length. */
const PROBE: Omit<Here, "nodeId"> = {
  now: 0,
  call: CALL,
  run: newRun({ id: "", workflowId: "", versionId: "", call: CALL }),
  facts: {
    business: {
      id: "",
      name: "",
      ownerFirstName: "",
      niche: "",
      timeZone: "UTC",
      hours: [],
      holidays: [],
      quietHours: null,
      killSwitch: null,
      countries: [],
      copy: DEFAULT_COPY_POLICY,
    },
    stopOnReply: false,
    fields: [],
    numbers: [],
    contact: { phone: "", country: null, known: false, fields: {}, tags: [], optedOutAt: null },
    calls: [],
    lastReply: null,
    sending: { guardMs: null, guard: null, textsLastDay: 0, textedBefore: false, ownNumber: false },
  },
};
