/** The burst of writing a note: adding it and its first words are a single undo. */
export function writingOf(noteId: string): string {
  return `writeNote:${noteId}`;
}
