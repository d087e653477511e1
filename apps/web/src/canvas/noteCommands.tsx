import { BOUNDS, type Note, type Position } from "@ringback/engine";
import { Copy, PenLine, Trash2 } from "lucide-react";
import { toast } from "../components/Toast.tsx";
import { menuIcon } from "./menuIcon.tsx";
import { noteSpot } from "./noteSpot.ts";
import { NOTE_SIZE } from "./sizes.ts";
import type { CommandScene, Commands } from "./useCommands.tsx";
import { writingOf } from "./writingOf.ts";

export interface NoteCommands {
  /** Puts an empty note at a place, or beside it where something lies, and begins to write it. */
  addNote: (at: Position) => void;
  openNoteMenu: (note: Note, beside: Element | Position) => void;
}

/** A menu gives the keyboard back as it closes: what takes the keyboard for itself waits until then. */
export function afterMenu(act: () => void): () => void {
  return () => void requestAnimationFrame(act);
}

/** What can be done with notes. */
export function noteCommands(
  { graph, newId, selected, onEdit, onSelect, onWriting, announce }: CommandScene,
  { show, remove, duplicate }: Pick<Commands, "show" | "remove" | "duplicate">,
): NoteCommands {
  return {
    addNote: (at) => {
      if ((graph.notes?.length ?? 0) >= BOUNDS.notes) {
        return toast({ says: `A drawing holds ${BOUNDS.notes} notes. Take one away first.`, tone: "failed" });
      }
      const id = newId();
      const note = { id, text: "", ...noteSpot(graph, at), ...NOTE_SIZE };
      onEdit({ type: "addNote", note }, writingOf(id));
      onSelect(new Set([id]));
      onWriting(id);
      announce("Added a note. Write it, then press Escape.");
    },
    openNoteMenu: (note, beside) => {
      const many = selected.has(note.id) && selected.size > 1;
      const ids = many ? [...selected] : [note.id];
      const options = [
        {
          key: "write",
          label: "Write",
          icon: menuIcon(PenLine),
          onPick: afterMenu(() => onWriting(note.id)),
        },
        {
          key: "copy",
          label: "Duplicate",
          icon: menuIcon(Copy),
          onPick: () => duplicate(new Set(ids)),
        },
        {
          key: "delete",
          label: many ? "Delete what is selected" : "Delete",
          icon: menuIcon(Trash2),
          danger: true,
          onPick: () => remove(ids),
        },
      ];
      show({ title: "Note", options, beside });
    },
  };
}
