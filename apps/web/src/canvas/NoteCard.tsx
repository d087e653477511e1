import { BOUNDS } from "@ringback/engine";
import { type NodeProps, NodeResizer } from "@xyflow/react";
import { Ellipsis } from "lucide-react";
import { memo, useContext } from "react";
import { classes } from "../components/classes.ts";
import { CanvasActionsContext } from "./CanvasActions.ts";
import { NoteActionsContext } from "./NoteActions.ts";
import { NoteText } from "./NoteText.tsx";
import type { NoteNode } from "./toFlow.ts";
import { focusCard } from "./useWalk.ts";

const { least, most } = BOUNDS.noteSize;

/** A sticky note: words for whoever reads the drawing next, with nothing that a run would see. */
export const NoteCard = memo(function NoteCard({ id, data, selected, dragging }: NodeProps<NoteNode>) {
  const { openMenu } = useContext(CanvasActionsContext);
  const { writing, onWriting, onText, onResize } = useContext(NoteActionsContext);
  const open = data.editable && writing === id;
  return (
    <>
      {data.editable && (
        <NodeResizer
          isVisible={selected && !open}
          minWidth={least.width}
          minHeight={least.height}
          maxWidth={most}
          maxHeight={most}
          onResizeEnd={(_event, { x, y, width, height }) => onResize(id, { x, y, width, height })}
        />
      )}
      <div
        className={classes(
          "note-face group/note size-full overflow-hidden rounded-control border bg-missed-soft text-sm leading-5 text-ink",
          selected ? "border-accent" : "border-missed/40",
          dragging && "shadow-float",
        )}
      >
        {open ? (
          <NoteText
            text={data.text}
            onText={(text) => onText(id, text)}
            onLeave={() => onWriting(null)}
            onBack={() => focusCard(id)}
          />
        ) : (
          <p className="size-full overflow-hidden px-3 py-2.5 wrap-anywhere whitespace-pre-wrap">
            {data.text === "" ? <span className="text-ink-soft">An empty note</span> : data.text}
          </p>
        )}
        {data.editable && !open && (
          <button
            type="button"
            tabIndex={-1}
            aria-label="What to do with this note"
            className={classes(
              "nodrag nopan absolute top-1 right-1 flex size-7 items-center justify-center rounded-control bg-missed-soft text-ink-soft hover:text-ink group-hover/note:opacity-100 pointer-coarse:size-9 pointer-coarse:opacity-100",
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
      </div>
    </>
  );
});
