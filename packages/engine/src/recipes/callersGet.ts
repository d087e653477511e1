import { DEFAULT_GUARD_MS } from "../bounds.ts";
import type { Graph } from "../graph.ts";
import type { Instant, Outcome } from "../model.ts";
import { OWN_NODE_TYPES } from "../nodes/nodeTypes.ts";
import { createRegistry } from "../registry.ts";
import { rehearse } from "../rehearse/rehearse.ts";
import type { Happening, ScenarioContact } from "../rehearse/scenario.ts";
import { factsFor } from "../testing.ts";
import { sayStopwatch } from "../time/sayStopwatch.ts";

/**
 * What a recipe does in a scenario, a line each: when, who and the node that texted (`2:00 +13125550142 text`), the
 * tag that they got (`8:00 Urgent`), or what the owner is told (`0:45 you: …`). With the guard on unless said, as a new
 * workflow has it, at a shop in Chicago that is open on weekdays from eight to five.
 */
export function callersGet(graph: Graph, scene: Scene): string[] {
  const { startsAt = MONDAY_AT_TEN, happenings, contacts = [], guardMs = DEFAULT_GUARD_MS } = scene;
  const { business, fields, numbers } = factsFor();
  const { timeline } = rehearse(recipeRegistry, graph, {
    startsAt,
    business,
    fields,
    numbers,
    contacts,
    guardMs,
    happenings,
  });
  return timeline.flatMap((entry) => {
    const at = sayStopwatch(entry.at - startsAt);
    if (entry.type === "text") return [`${at} ${entry.to} ${entry.nodeId}`];
    if (entry.type === "errand" && entry.errand.type !== "webRequest")
      return [`${at} you: ${entry.errand.body}`];
    return entry.type === "tagAdded" ? [`${at} ${entry.tag}`] : [];
  });
}

export interface Scene {
  startsAt?: Instant;
  happenings: readonly Happening[];
  contacts?: ScenarioContact[];
  guardMs?: number | null;
}

/** November 23, 10:00 in Chicago: open. */
export const MONDAY_AT_TEN = 1_795_449_600_000;

/** The evening before that Monday's weekend, Friday, November 20, 20:00: closed until Monday at eight. */
export const FRIDAY_AT_EIGHT = MONDAY_AT_TEN - 62 * 3_600_000;

/** The node types that recipes are made of. */
export const recipeRegistry = createRegistry(OWN_NODE_TYPES);

/** Calls of one caller that end at these seconds after the scenario began. */
export function calls(from: string, seconds: readonly number[], outcome: Outcome = "missed"): Happening[] {
  return seconds.map((second) => ({ at: second * 1_000, type: "call", from, outcome, lastedMs: 0 }));
}

/** A text of a caller, so many seconds after the scenario began. */
export function reply(from: string, second: number, body: string): Happening {
  return { at: second * 1_000, type: "reply", from, body };
}
