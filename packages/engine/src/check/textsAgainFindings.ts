import type { Graph } from "../graph.ts";
import { listed } from "../listed.ts";
import type { Finding } from "../model.ts";
import type { Registry } from "../registry.ts";
import { rehearse } from "../rehearse/rehearse.ts";
import { sayDuration } from "../time/sayDuration.ts";
import type { Drawn } from "./drawn.ts";
import { callsTaken, rehearsedCalls, UNANSWERED } from "./rehearsedCalls.ts";
import { tellingMoments } from "./tellingMoments.ts";

/**
 * Whether one run texts whoever never answers the same text more than once, told as a timeline: one call and silence
 * after it, rehearsed. A way that comes back only with a reply is a conversation, and is not found.
 */
export function textsAgainFindings(registry: Registry, graph: Graph, drawn: Drawn): Finding[] {
  const outcomes = [...UNANSWERED, "answered"] as const;
  const call = callsTaken(registry, graph, { numbers: drawn.numbers, outcomes });
  if (call === null) return [];
  // Of a text that is taken at once the times are those that were drawn, without the carrier's second in each lap.
  const scenario = { ...rehearsedCalls([0], call, drawn), carrier: { settleMs: 0 } };
  for (const startsAt of tellingMoments(drawn.opening)) {
    const { timeline } = rehearse(registry, graph, { ...scenario, startsAt });
    const texts = timeline.flatMap((entry) => (entry.type === "text" ? [entry] : []));
    // Of one loop through several texts, the first is enough: what mends it mends them all.
    const nodeId = texts.find(
      (text, index) => texts.findIndex((one) => one.nodeId === text.nodeId) < index,
    )?.nodeId;
    if (nodeId === undefined) continue;
    const times = texts.flatMap((text) => (text.nodeId === nodeId ? [sayAfter(text.at - startsAt)] : []));
    const count = times.length === 2 ? "twice" : `${times.length} times`;
    const story = `Whoever does not answer gets this text ${count}: ${listed(times)} after the call.`;
    const message = `${story} Do not lead back to it: let the way end, or go on to a text with other words.`;
    return [{ code: "textsAgain", severity: "warning", nodeId, message }];
  }
  return [];
}

function sayAfter(ms: number): string {
  return ms < 1_000 ? "at once" : sayDuration(ms);
}
