import type { NodeType } from "@ringback/engine";
import { type DragEvent, memo } from "react";
import { NodeIcon } from "./NodeIcon.tsx";
import { PALETTE_WIDTH } from "./sizes.ts";

/** What a drag from the palette carries: the name of a node type. */
export const DRAGGED_TYPE = "application/x-ringback-node";

/** Cards are kept clear of so much, however long the title of a node type is. */
const WITHIN = { maxWidth: PALETTE_WIDTH - 24 };

export interface PaletteProps {
  nodeTypes: readonly NodeType[];
  onAdd: (nodeType: NodeType) => void;
}

/** The node types, to drag onto the canvas or a wire, or to press: then the node lands where it makes sense. */
export const Palette = memo(function Palette({ nodeTypes, onAdd }: PaletteProps) {
  const startDrag = (event: DragEvent, nodeType: NodeType) => {
    event.dataTransfer.setData(DRAGGED_TYPE, nodeType.type);
    event.dataTransfer.effectAllowed = "copy";
  };
  return (
    <ul
      aria-label="Nodes to add"
      style={WITHIN}
      className="flex min-h-0 flex-col gap-0.5 overflow-y-auto overscroll-contain rounded-card border bg-surface-raised p-1.5"
    >
      {nodeTypes.map((nodeType) => (
        <li key={nodeType.type}>
          <button
            type="button"
            draggable
            title={nodeType.description}
            onDragStart={(event) => startDrag(event, nodeType)}
            onClick={() => onAdd(nodeType)}
            className="flex w-full cursor-grab items-center gap-2.5 rounded-control py-1 pr-3 pl-1 text-sm text-ink hover:bg-surface-sunken active:cursor-grabbing"
          >
            <NodeIcon icon={nodeType.icon} kind={nodeType.kind} small />
            <span className="truncate">{nodeType.title}</span>
          </button>
        </li>
      ))}
    </ul>
  );
});
