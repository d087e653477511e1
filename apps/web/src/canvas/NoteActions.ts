import type { Note } from "@ringback/engine";
import { createContext } from "react";

/** What notes can ask of the canvas they lie on. */
export interface NoteActions {
  /** The note whose words are being written. */
  writing: string | null;
  onWriting: (id: string | null) => void;
  onText: (id: string, text: string) => void;
  onResize: (id: string, box: Omit<Note, "id" | "text">) => void;
}

const NOTHING: NoteActions = { writing: null, onWriting: () => {}, onText: () => {}, onResize: () => {} };

/** On a read-only canvas nothing can be asked for. */
export const NoteActionsContext = createContext<NoteActions>(NOTHING);
