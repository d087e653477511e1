import { BaseEdge, type EdgeProps, getSmoothStepPath } from "@xyflow/react";
import { Plus, X } from "lucide-react";
import { memo, useContext } from "react";
import { countOf, LiveContext } from "../live/LiveContext.ts";
import { WayCount } from "../live/WayCount.tsx";
import { CanvasActionsContext } from "./CanvasActions.ts";
import type { WireEdge } from "./toFlow.ts";
import { WireLabel } from "./WireLabel.tsx";

/** A way from a port to a node, with a + in its middle; × beside it once the wire is selected. */
export const Wire = memo(function Wire(props: EdgeProps<WireEdge>) {
  const { openAdd, disconnect } = useContext(CanvasActionsContext);
  const [path, x, y] = getSmoothStepPath({ ...props, borderRadius: 12 });
  const lit = props.data?.lit ?? false;
  const strong = props.selected || lit;
  const { source, sourceHandleId } = props;
  const counted = countOf(useContext(LiveContext), source, props.id) !== null;
  const hue = lit ? "var(--ok)" : props.selected ? "var(--accent)" : "var(--line-strong)";
  return (
    <>
      <BaseEdge
        id={props.id}
        path={path}
        interactionWidth={24}
        style={{ stroke: hue, strokeWidth: strong ? 2 : 1.5 }}
      />
      {counted && sourceHandleId && (
        <WireLabel>
          <div
            className="pointer-events-none absolute"
            style={{ transform: `translate(20px, -50%) translate(${x}px, ${y}px)` }}
          >
            <WayCount
              nodeId={source}
              port={sourceHandleId}
              className="rounded-full bg-surface px-1.5 py-px"
            />
          </div>
        </WireLabel>
      )}
      {props.data?.editable && sourceHandleId && (
        <WireLabel>
          <div
            className="nodrag nopan pointer-events-auto absolute flex gap-1"
            style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
          >
            <WireButton
              label={`Add a node between ${props.data.from} and ${props.data.to}`}
              icon={Plus}
              onPress={(beside) => openAdd(source, sourceHandleId, beside)}
            />
            {props.selected && (
              <WireButton
                label="Take this wire away"
                icon={X}
                onPress={() => disconnect(source, sourceHandleId)}
              />
            )}
          </div>
        </WireLabel>
      )}
    </>
  );
});

interface WireButtonProps {
  label: string;
  icon: typeof Plus;
  onPress: (beside: Element) => void;
}

function WireButton({ label, icon: Icon, onPress }: WireButtonProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={label}
      className="flex size-6 items-center justify-center rounded-full border border-line-strong bg-surface-raised text-ink-soft transition-colors duration-150 hover:border-accent hover:bg-accent hover:text-accent-ink pointer-coarse:size-9"
      onClick={(event) => onPress(event.currentTarget)}
    >
      <Icon aria-hidden="true" className="size-3.5" />
    </button>
  );
}
