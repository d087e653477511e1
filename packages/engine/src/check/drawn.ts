import type { Where } from "../defineNode.ts";
import type { Opening } from "../time/openOn.ts";

/** The business that a drawing belongs to, for names and for what its drawing may refer to. */
export interface Drawn extends Omit<Where, "nodeId"> {
  /** The workflow's guard, `null` when it is off. Absent: nothing is said about guards and bursts. */
  guardMs?: number | null;
  /** When the business is open, as the workflow sees it. Absent: bursts are rehearsed as if it were always closed. */
  opening?: Opening;
}
