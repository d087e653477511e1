import { useContext } from "react";
import { LiveContext } from "./LiveContext.ts";

/** On a card: how many wait there. Pressed, it lists them; the keyboard gets there through the node's settings. */
export function WaitingBadge({ nodeId, count }: { nodeId: string; count: number }) {
  const { openWaiting } = useContext(LiveContext);
  const look = "rounded-full bg-waiting-soft px-1.5 text-waiting tabular-nums";
  if (openWaiting === null) return <span className={look}>{count} waiting</span>;
  return (
    <button
      type="button"
      tabIndex={-1}
      title="See who waits here"
      className={`nodrag nopan ${look} hover:underline`}
      onClick={(event) => {
        event.stopPropagation();
        openWaiting(nodeId);
      }}
    >
      {count} waiting
    </button>
  );
}
