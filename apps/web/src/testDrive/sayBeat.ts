import { type Graph, type PlannedOutcome, type Registry, sayStopwatch } from "@ringback/engine";
import { titleOf } from "../canvas/sentence.ts";
import type { Beat } from "./beats.ts";
import { sayCaller } from "./sayCaller.ts";

/** What a call is called when it is chosen. */
export const OUTCOME_WORDS: Record<PlannedOutcome, string> = {
  missed: "Nobody answers",
  voicemail: "They leave a voicemail",
  abandoned: "They hang up while it rings",
  answered: "You answer",
};

const CALLED: Record<string, string> = {
  missed: "calls. Nobody answers.",
  voicemail: "calls and leaves a voicemail.",
  abandoned: "calls and hangs up while it rings.",
  answered: "calls. You answer.",
};

/** A beat as a sentence, for a screen reader and for the slider. */
export function sayBeat(registry: Registry, graph: Graph, beat: Beat): string {
  const name = sayCaller(beat.phone);
  switch (beat.type) {
    case "call":
      return `${name} ${CALLED[beat.outcome] ?? "calls."}`;
    case "reply":
      return `${name} writes: ${beat.body}`;
    case "path":
      return `${sayNode(registry, graph, beat.step.nodeId)}: ${beat.step.why}`;
    case "text":
      return `${name} is texted: ${beat.text.body}`;
    case "end":
      return beat.why;
    case "disposition":
      return beat.disposition.why;
  }
}

/** A node's name; "Unknown node" for one that the drawing does not have. */
export function sayNode(registry: Registry, graph: Graph, nodeId: string): string {
  const node = graph.nodes.find(({ id }) => id === nodeId);
  return node ? titleOf(registry, node) : "Unknown node";
}

/** Where the slider stands, said aloud. */
export function sayPlace(
  registry: Registry,
  graph: Graph,
  shown: { beat: Beat | undefined; startsAt: number },
): string {
  const { beat, startsAt } = shown;
  if (!beat) return "Before the first call";
  return `${sayStopwatch(beat.at - startsAt)}. ${sayBeat(registry, graph, beat)}`;
}
