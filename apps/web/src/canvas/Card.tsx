import { Handle, type NodeProps, Position, useUpdateNodeInternals } from "@xyflow/react";
import { Ellipsis } from "lucide-react";
import { memo, useContext, useLayoutEffect, useRef } from "react";
import { classes } from "../components/classes.ts";
import { countOf, LiveContext } from "../live/LiveContext.ts";
import { WaitingBadge } from "../live/WaitingBadge.tsx";
import { CanvasActionsContext } from "./CanvasActions.ts";
import { FindingDot } from "./FindingDot.tsx";
import { NodeIcon } from "./NodeIcon.tsx";
import { PortRow } from "./PortRow.tsx";
import { Sentence } from "./Sentence.tsx";
import { type CardNode, wireId } from "./toFlow.ts";

/** A node on the canvas: what it is, its sentence, and its ways out. */
export const Card = memo(function Card({ id, data, selected, dragging }: NodeProps<CardNode>) {
  const { openMenu } = useContext(CanvasActionsContext);
  const updateInternals = useUpdateNodeInternals();
  const live = useContext(LiveContext);
  const counted = live.counts !== null;
  const ways = data.ports
    .map((port) =>
      [port.id, port.label, port.wired, counted, countOf(live, id, wireId(id, port.id))].join(" "),
    )
    .join("\n");
  const drawn = useRef(ways);
  // Wires leave where the pills stand. React Flow measures a new card by itself; a changed one it has to be told of.
  useLayoutEffect(() => {
    if (drawn.current === ways) return;
    drawn.current = ways;
    updateInternals(id);
  }, [updateInternals, id, ways]);
  const passedBy = data.run !== null && data.run.visits.length === 0;
  return (
    <div
      className={classes(
        "card-face group/card relative w-72 rounded-card border bg-surface-raised text-left transition-[box-shadow,opacity] duration-150",
        selected ? "border-accent ring-1 ring-accent" : "border-line",
        data.run?.here && "border-waiting ring-1 ring-waiting",
        data.run?.failed && "border-failed ring-1 ring-failed",
        data.run &&
          data.run.visits.length > 0 &&
          !data.run.here &&
          !data.run.failed &&
          "border-ok ring-1 ring-ok",
        data.kind === "unknown" && "border-dashed border-line-strong",
        dragging && "shadow-float",
        passedBy && "border-dashed opacity-85",
        data.off && "border-dashed bg-surface-sunken!",
      )}
    >
      {data.hasWayIn && (
        <Handle
          type="target"
          position={Position.Top}
          className="size-2.5! rounded-full! border-2! border-surface-raised! bg-line-strong!"
          isConnectableStart={false}
        />
      )}
      <div className={classes("flex gap-3 px-3.5 pt-3.5", data.ports.length > 1 ? "pb-4" : "pb-3")}>
        <NodeIcon icon={data.icon} kind={data.kind} />
        <div className="min-w-0 flex-1">
          <p className="flex items-center gap-2 text-xs leading-4 font-medium text-ink-soft">
            <span className="truncate">{data.title}</span>
            {data.off && <span className="rounded-full bg-muted-soft px-1.5 text-muted">Off</span>}
            {data.waiting > 0 && <WaitingBadge nodeId={id} count={data.waiting} />}
          </p>
          <Sentence parts={data.parts} className="mt-0.5 block" />
          {data.run && data.run.why !== "" && (
            <p
              title={data.run.why}
              className="mt-2 line-clamp-2 border-t pt-2 text-xs leading-5 text-ink-soft"
            >
              {data.run.why}
            </p>
          )}
        </div>
      </div>
      {data.editable && (
        <button
          type="button"
          tabIndex={-1}
          aria-label={`What to do with ${data.title}`}
          className={classes(
            "nodrag nopan absolute top-2 right-2 flex size-7 items-center justify-center rounded-control text-ink-soft hover:bg-surface-sunken hover:text-ink focus-visible:opacity-100 group-hover/card:opacity-100 pointer-coarse:opacity-100",
            selected ? "opacity-100" : "opacity-0",
          )}
          onClick={(event) => {
            event.stopPropagation();
            openMenu(id, event.currentTarget);
          }}
        >
          <Ellipsis aria-hidden="true" className="size-4" />
        </button>
      )}
      {data.findings && <FindingDot findings={data.findings} />}
      <PortRow nodeId={id} data={data} />
    </div>
  );
});
