import { BOUNDS } from "@ringback/engine";
import { useEffect, useRef } from "react";

export interface NoteTextProps {
  text: string;
  onText: (text: string) => void;
  /** The keyboard went elsewhere. */
  onLeave: () => void;
  /** Escape: to where the keyboard came from. */
  onBack: () => void;
}

/** The words of a note while they are written. */
export function NoteText({ text, onText, onLeave, onBack }: NoteTextProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.setSelectionRange(box.current.value.length, box.current.value.length);
  }, []);
  return (
    <textarea
      ref={box}
      aria-label="Note"
      value={text}
      maxLength={BOUNDS.noteCharacters}
      placeholder="For whoever reads this drawing next"
      className="nodrag nopan nowheel block size-full resize-none rounded-control bg-transparent px-3 py-2.5 max-md:text-base -outline-offset-2 outline-accent placeholder:text-ink-soft"
      onChange={(event) => onText(event.target.value)}
      onBlur={onLeave}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onBack();
      }}
    />
  );
}
