import type { Note } from "@ringback/engine";
import { StickyNote, Trash2 } from "lucide-react";
import { Button } from "../components/Button.tsx";
import { IconButton } from "../components/IconButton.tsx";
import { NoteText } from "./NoteText.tsx";

export interface OutlineNotesProps {
  notes: readonly Note[];
  /** Absent where nothing can be changed. */
  edits?: {
    /** The note whose words are being written. */
    writing: string | null;
    onWriting: (id: string | null) => void;
    onText: (id: string, text: string) => void;
    onDelete: (id: string) => void;
    onAdd: () => void;
  };
}

const FACE = "min-h-20 rounded-card text-sm leading-5 border border-missed/40 bg-missed-soft";

/** The notes of a drawing on a phone, below the list of its sentences. */
export function OutlineNotes({ notes, edits }: OutlineNotesProps) {
  return (
    <div className="mt-5 flex flex-col items-start gap-2.5">
      {notes.length > 0 && (
        <ul aria-label="Notes" className="flex w-full flex-col gap-2.5">
          {notes.map(({ id, text }) => (
            <li key={id} className="flex items-start gap-1">
              <OutlineNote id={id} text={text} {...(edits ? { edits } : {})} />
            </li>
          ))}
        </ul>
      )}
      {edits && (
        <Button icon={StickyNote} size="small" onClick={edits.onAdd}>
          Add a note
        </Button>
      )}
    </div>
  );
}

function OutlineNote({ id, text, edits }: Pick<Note, "id" | "text"> & Pick<OutlineNotesProps, "edits">) {
  const words = (
    <span className="block px-3 py-2.5 text-left wrap-anywhere whitespace-pre-wrap">
      {text === "" ? <span className="text-ink-soft">An empty note</span> : text}
    </span>
  );
  if (!edits) return <p className={`flex-1 ${FACE}`}>{words}</p>;
  if (edits.writing === id) {
    return (
      <div className={`h-40 flex-1 ${FACE}`}>
        <NoteText
          text={text}
          onText={(next) => edits.onText(id, next)}
          onLeave={() => edits.onWriting(null)}
          onBack={() => edits.onWriting(null)}
        />
      </div>
    );
  }
  return (
    <>
      <button type="button" className={`flex flex-1 flex-col ${FACE}`} onClick={() => edits.onWriting(id)}>
        {words}
      </button>
      <IconButton icon={Trash2} label="Delete this note" onClick={() => edits.onDelete(id)} />
    </>
  );
}
