import { useReactFlow } from "@xyflow/react";
import {
  Keyboard,
  Map as MapIcon,
  Maximize,
  Minus,
  Plus,
  Redo2,
  StickyNote,
  Undo2,
  WandSparkles,
} from "lucide-react";
import { memo } from "react";
import { IconButton } from "../components/IconButton.tsx";
import { useShowKeys } from "../keys/KeysHelp.tsx";
import type { MapChoice } from "./useMapShown.ts";
import { useMoveMs } from "./useMoveMs.ts";
import { useShowAll } from "./useShowAll.ts";

export interface CanvasToolsProps {
  /** Absent on a canvas that only shows. */
  edits?: {
    onUndo: () => void;
    onRedo: () => void;
    canUndo: boolean;
    canRedo: boolean;
    onTidy: () => void;
    onNote: () => void;
  };
  /** Absent on a canvas without a map. */
  map?: MapChoice;
}

/** Undo, redo, tidy, a note, the zoom, the map, and the keys that do the same and more. */
export const CanvasTools = memo(function CanvasTools({ edits, map }: CanvasToolsProps) {
  const { zoomIn, zoomOut } = useReactFlow();
  const showAll = useShowAll({ palette: edits !== undefined });
  const duration = useMoveMs();
  const showKeys = useShowKeys();
  return (
    <div
      role="toolbar"
      aria-label="Canvas"
      className="flex items-center gap-0.5 rounded-card border bg-surface-raised p-1"
    >
      {edits && (
        <>
          <IconButton
            size="small"
            icon={Undo2}
            label="Undo"
            disabled={!edits.canUndo}
            onClick={edits.onUndo}
          />
          <IconButton
            size="small"
            icon={Redo2}
            label="Redo"
            disabled={!edits.canRedo}
            onClick={edits.onRedo}
          />
          <IconButton size="small" icon={WandSparkles} label="Tidy up" onClick={edits.onTidy} />
          <IconButton size="small" icon={StickyNote} label="Add a note" onClick={edits.onNote} />
          <span aria-hidden="true" className="mx-1 h-5 w-px bg-line" />
        </>
      )}
      <IconButton size="small" icon={Minus} label="Zoom out" onClick={() => void zoomOut({ duration })} />
      <IconButton size="small" icon={Plus} label="Zoom in" onClick={() => void zoomIn({ duration })} />
      <IconButton size="small" icon={Maximize} label="Show everything" onClick={showAll} />
      {map && (
        <IconButton
          size="small"
          icon={MapIcon}
          label={map.shown ? "Hide the map" : "Show the map"}
          aria-pressed={map.shown}
          onClick={() => map.onShow(!map.shown)}
        />
      )}
      {edits && (
        <IconButton
          size="small"
          icon={Keyboard}
          label="Keys"
          aria-haspopup="dialog"
          aria-keyshortcuts="?"
          onClick={showKeys}
        />
      )}
    </div>
  );
});
