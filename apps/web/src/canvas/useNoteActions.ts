import { useMemo } from "react";
import type { Edit } from "./edit.ts";
import type { NoteActions } from "./NoteActions.ts";
import { useSteady } from "./useSteady.ts";
import { writingOf } from "./writingOf.ts";

export interface NoteScene {
  onEdit: (change: Edit, burst?: string) => void;
  writing: string | null;
  onWriting: (noteId: string | null) => void;
}

/** What notes may ask for, as edits: a burst of typing is one undo. */
export function useNoteActions({ onEdit, writing, onWriting }: NoteScene): NoteActions {
  const onText = useSteady((id: string, text: string) =>
    onEdit({ type: "writeNote", id, text }, writingOf(id)),
  );
  const onResize: NoteActions["onResize"] = useSteady((id, box) => onEdit({ type: "resizeNote", id, box }));
  const leave = useSteady(onWriting);
  return useMemo(() => ({ writing, onWriting: leave, onText, onResize }), [writing, leave, onText, onResize]);
}
