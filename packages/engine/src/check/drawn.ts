import type { Where } from "../defineNode.ts";
import type { Graph } from "../graph.ts";
import type { Opening } from "../time/openOn.ts";

/** The business that a drawing belongs to, for names and for what its drawing may refer to. */
export interface Drawn extends Omit<Where, "nodeId"> {
  /** The workflow's guard, `null` when it is off. Absent: nothing is said about guards and bursts. */
  guardMs?: number | null;
  /** When the business is open, as the workflow sees it. Absent: bursts are rehearsed as if it were always closed. */
  opening?: Opening;
  /** The business's other workflows that are live. Absent: nothing is said about them. */
  beside?: readonly LiveBeside[];
}

/** Another workflow that is live, as it was published. */
export interface LiveBeside {
  name: string;
  graph: Graph;
}
