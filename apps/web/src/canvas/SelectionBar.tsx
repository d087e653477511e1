import { NodeToolbar, Position } from "@xyflow/react";
import { Copy, Trash2 } from "lucide-react";
import { memo } from "react";
import { IconButton } from "../components/IconButton.tsx";
import type { Arrangement } from "./arrange.ts";
import { ARRANGEMENTS } from "./arrangements.ts";

export interface SelectionBarProps {
  /** Ids of the selected nodes and notes. */
  ids: readonly string[];
  onArrange: (how: Arrangement) => void;
  onDuplicate: () => void;
  onDelete: () => void;
}

/** What can be done with several things at once, above them. */
export const SelectionBar = memo(function SelectionBar({
  ids,
  onArrange,
  onDuplicate,
  onDelete,
}: SelectionBarProps) {
  if (ids.length < 2) return null;
  return (
    <NodeToolbar nodeId={[...ids]} isVisible position={Position.Top} offset={16}>
      <div
        role="toolbar"
        aria-label={`${ids.length} selected`}
        className="flex items-center gap-0.5 rounded-card border bg-surface-raised p-1 shadow-float"
      >
        {ARRANGEMENTS.filter(({ least }) => ids.length >= least).map(({ how, label, icon }) => (
          <IconButton key={how} size="small" icon={icon} label={label} onClick={() => onArrange(how)} />
        ))}
        <span aria-hidden="true" className="mx-1 h-5 w-px bg-line" />
        <IconButton size="small" icon={Copy} label="Duplicate" onClick={onDuplicate} />
        <IconButton size="small" icon={Trash2} label="Delete" onClick={onDelete} />
      </div>
    </NodeToolbar>
  );
});
