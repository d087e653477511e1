import type { Graph } from "../graph.ts";
import type { Finding } from "../model.ts";
import type { Registry } from "../registry.ts";
import { sayStopwatch } from "../time/sayStopwatch.ts";
import { doubledBurst } from "./doubledBurst.ts";
import type { Drawn } from "./drawn.ts";

/**
 * Whether a drawing can text a caller twice about one burst of calls, told as a timeline. A warning when the guard is off,
 * or would not have prevented it; good to know when it would.
 */
export function burstFindings(registry: Registry, graph: Graph, drawn: Drawn): Finding[] {
  if (drawn.guardMs === undefined) return [];
  const burst = doubledBurst(registry, graph, drawn);
  if (burst === null) return drawn.guardMs === null ? unguarded(registry, graph) : [];
  const calls = burst.calls.map(sayStopwatch).join(", ");
  const story = `calls at ${calls} → texts at ${burst.texts.map(sayStopwatch).join(" and ")}`;
  const rest = burst.guarded ? GUARDED : drawn.guardMs === null ? OFF : TOO_SHORT;
  return [
    {
      code: "textsTwice",
      severity: burst.guarded ? "info" : "warning",
      message: `This drawing alone can text a caller twice: ${story}. ${rest}`,
    },
  ];
}

const GUARDED = "The guard prevents it.";
const OFF =
  "The guard is off, so nothing else prevents it. Turn it on, or look further back for the last text.";
const TOO_SHORT = "The guard is too short to prevent it. Make it longer.";

/** Not even a short burst is texted twice, but an hour later nothing else stands in the way. */
function unguarded(registry: Registry, graph: Graph): Finding[] {
  if (!graph.nodes.some(({ type, off }) => !off && registry.get(type)?.kind === "message")) return [];
  const message = "The guard is off: only this drawing keeps a caller from getting a second text.";
  return [{ code: "guardOff", severity: "info", message }];
}
