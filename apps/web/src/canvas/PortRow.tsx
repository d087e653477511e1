import { Handle, Position } from "@xyflow/react";
import { Plus } from "lucide-react";
import { useContext } from "react";
import { classes } from "../components/classes.ts";
import { LiveContext } from "../live/LiveContext.ts";
import { WayCount } from "../live/WayCount.tsx";
import { CanvasActionsContext } from "./CanvasActions.ts";
import type { CardData, PortPill } from "./toFlow.ts";

/**
 * The ways out of a card, as pills on its lower edge. A pill is the handle a wire is drawn from; an open one carries a +.
 * A node with a single way out needs no name for it.
 */
export function PortRow({ nodeId, data }: { nodeId: string; data: CardData }) {
  const counted = useContext(LiveContext).counts !== null;
  if (data.ports.length === 0) return null;
  const named = data.ports.length > 1;
  const bare = !named && !(data.editable && data.ports.some(({ wired }) => !wired));
  return (
    <div
      className={classes(
        "flex flex-wrap justify-center gap-x-0.5 gap-y-2",
        bare && "-mb-1.5",
        // Figures make pills wider: what would stand out beside the card goes on a row of its own.
        !bare && (counted ? "-mx-px -mb-3" : "-mx-5 -mb-3"),
      )}
    >
      {data.ports.map((port) => (
        <Pill
          key={port.id}
          nodeId={nodeId}
          title={data.title}
          port={port}
          named={named}
          counted={counted}
          editable={data.editable}
        />
      ))}
    </div>
  );
}

interface PillProps {
  nodeId: string;
  /** What the card is called. */
  title: string;
  port: PortPill;
  named: boolean;
  /** Figures are shown: the words take less room. */
  counted: boolean;
  editable: boolean;
}

function Pill({ nodeId, title, port, named, counted, editable }: PillProps) {
  const { openAdd } = useContext(CanvasActionsContext);
  const open = editable && !port.wired;
  const bare = !named && !open;
  return (
    <Handle
      id={port.id}
      type="source"
      position={Position.Bottom}
      className={classes(
        "pointer-events-auto! static! flex! min-w-0! translate-none! transform-none! items-center rounded-full! text-xs",
        bare
          ? classes("size-2.5! border-2! border-surface-raised!", port.taken ? "bg-ok!" : "bg-line-strong!")
          : "h-6! w-auto! border! bg-surface-raised!",
        !bare && (port.taken ? "border-ok! text-ok" : "border-line-strong! text-ink-soft"),
      )}
    >
      {named && (
        <span
          className={classes(
            "pointer-events-none max-w-36 truncate not-last:-mr-0.5",
            counted ? "pl-1.5 text-[11px] last:pr-1.5" : "pl-2 last:pr-2",
          )}
        >
          {port.label}
        </span>
      )}
      {!bare && !port.wired && (
        <WayCount nodeId={nodeId} port={port.id} className={named ? "pl-1.5 last:pr-1.5" : "pl-2"} />
      )}
      {open && (
        <button
          type="button"
          tabIndex={-1}
          aria-label={`Add a node after ${named ? `“${port.label}” of ` : ""}${title}`}
          className="nodrag nopan flex h-full min-w-5 items-center justify-center rounded-full text-ink-soft hover:bg-accent-soft hover:text-accent pointer-coarse:min-w-9"
          onClick={(event) => {
            event.stopPropagation();
            openAdd(nodeId, port.id, event.currentTarget);
          }}
        >
          <Plus aria-hidden="true" className="size-3.5" />
        </button>
      )}
    </Handle>
  );
}
