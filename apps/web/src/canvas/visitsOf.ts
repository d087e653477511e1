import type { Instant, PathStep } from "@ringback/engine";

/** A text that a run asked for, and where it stands. */
export interface VisitText {
  /** Of the visit that asked for it. */
  visit: number;
  body: string;
  says: string;
}

/** One stay of a run at a node: when it came and went, why, and what it sent there. */
export interface Visit {
  nodeId: string;
  /** The number of its last visit: a wait that was begun anew counts another. */
  visit: number;
  cameAt: Instant;
  /** `null`: it still stands there, or ended there. */
  leftAt: Instant | null;
  /** The way it left by. */
  port: string | null;
  /** What the node said, in order. */
  whys: string[];
  texts: Omit<VisitText, "visit">[];
}

/** The way of a run as stays: a wait that was entered, begun anew and left is one. */
export function visitsOf(path: readonly PathStep[], texts: readonly VisitText[]): Visit[] {
  const visits: Visit[] = [];
  let numbers = new Set<number>();
  for (const { at, nodeId, visit, port, why } of path) {
    let stay = visits.at(-1);
    if (stay?.nodeId !== nodeId || stay.port !== null) {
      stay = { nodeId, visit, cameAt: at, leftAt: null, port: null, whys: [], texts: [] };
      visits.push(stay);
      numbers = new Set();
    }
    stay.visit = visit;
    if (stay.whys.at(-1) !== why) stay.whys.push(why);
    if (port !== null) Object.assign(stay, { port, leftAt: at });
    if (numbers.has(visit)) continue;
    numbers.add(visit);
    for (const text of texts) if (text.visit === visit) stay.texts.push({ body: text.body, says: text.says });
  }
  return visits;
}
