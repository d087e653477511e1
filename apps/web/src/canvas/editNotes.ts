import { BOUNDS, type Graph, type Note } from "@ringback/engine";
import { snapped } from "./snapped.ts";

/** What an owner can do to the notes of a drawing; moving, deleting and pasting are those of nodes as well. */
export type NoteEdit =
  | { type: "addNote"; note: Note }
  /** New words. Longer ones than a note may hold are cut off. */
  | { type: "writeNote"; id: string; text: string }
  /** A new size, and a new place when it was pulled by its upper or left edge. */
  | { type: "resizeNote"; id: string; box: Omit<Note, "id" | "text"> };

/** Applies an edit of a note; the same graph object when it means nothing. */
export function editNotes(graph: Graph, change: NoteEdit): Graph {
  const { notes = [] } = graph;
  switch (change.type) {
    case "addNote":
      return notes.length < BOUNDS.notes
        ? { ...graph, notes: [...notes, { ...change.note, ...snapped(change.note) }] }
        : graph;
    case "writeNote":
      return withNote(graph, change.id, (note) => ({
        ...note,
        text: change.text.slice(0, BOUNDS.noteCharacters),
      }));
    case "resizeNote":
      return withNote(graph, change.id, (note) => ({ ...note, ...onGrid(change.box) }));
  }
}

/** A drawing with these notes; without any it has no such list, as one that never had. */
export function withNotes({ notes: _before, ...graph }: Graph, notes: Note[]): Graph {
  return notes.length > 0 ? { ...graph, notes } : graph;
}

/** A note as large as it was asked for, within what a note may measure. */
function onGrid({ x, y, width, height }: Omit<Note, "id" | "text">) {
  const { least, most } = BOUNDS.noteSize;
  const size = snapped({ x: width, y: height });
  return {
    ...snapped({ x, y }),
    width: Math.min(Math.max(size.x, least.width), most),
    height: Math.min(Math.max(size.y, least.height), most),
  };
}

function withNote(graph: Graph, id: string, change: (note: Note) => Note): Graph {
  const note = graph.notes?.find((candidate) => candidate.id === id);
  if (!note || !graph.notes) return graph;
  const changed = change(note);
  const same =
    changed.text === note.text &&
    changed.x === note.x &&
    changed.y === note.y &&
    changed.width === note.width &&
    changed.height === note.height;
  return same ? graph : { ...graph, notes: graph.notes.map((other) => (other === note ? changed : other)) };
}
