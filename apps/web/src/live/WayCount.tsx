import { useContext } from "react";
import { wireId } from "../canvas/toFlow.ts";
import { classes } from "../components/classes.ts";
import { countOf, LiveContext } from "./LiveContext.ts";

export interface WayCountProps {
  nodeId: string;
  port: string;
  className?: string;
}

/** How many left a node by a port, as a small figure; the node's settings say the same in words. */
export function WayCount({ nodeId, port, className }: WayCountProps) {
  const count = countOf(useContext(LiveContext), nodeId, wireId(nodeId, port));
  if (count === null) return null;
  return (
    <span
      aria-hidden="true"
      data-count={`${nodeId}:${port}`}
      title={`${count} left by this way in the time that is counted`}
      className={classes("text-xs leading-4 text-ink-soft tabular-nums", className)}
    >
      {count.toLocaleString()}
    </span>
  );
}
