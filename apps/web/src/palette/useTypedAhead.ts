import { type RefObject, useEffect, useRef, useState } from "react";

/** The palette's box: what stands in it, also before it is there. */
export interface TypedAhead {
  /** The box itself. */
  input: RefObject<HTMLInputElement | null>;
  query: string;
  onQuery: (query: string) => void;
  /** Enter was pressed before the box was there: what is found first is done. */
  entered: boolean;
  /** The box has the keyboard: from now on keys are its own. */
  onReady: () => void;
}

/**
 * Keeps what is typed from the key that opens the palette until its box has the keyboard, for the box: its code may have
 * to be loaded first, and the keys would do something to the page behind it.
 */
export function useTypedAhead(onEscape: () => void) {
  const [query, onQuery] = useState("");
  const [entered, setEntered] = useState(false);
  // Keys come faster than the page is drawn.
  const awaited = useRef<{ enter: boolean } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const leave = useRef(onEscape);
  leave.current = onEscape;
  useEffect(() => {
    const keep = (event: KeyboardEvent) => {
      const { key } = event;
      // Opened again while it still closed, the box never lost the keyboard, and so never gets it.
      if (event.target === input.current) awaited.current = null;
      if (!awaited.current || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const text = [...key].length === 1;
      if (!text && !["Backspace", "Enter", "Escape", "Tab", "ArrowDown", "ArrowUp"].includes(key)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (key === "Escape") leave.current();
      // What follows Enter is not meant for the box.
      else if (awaited.current.enter) return;
      else if (key === "Enter") awaited.current.enter = true;
      else if (key === "Backspace") onQuery((typed) => typed.slice(0, -1));
      else if (text) onQuery((typed) => typed + key);
    };
    window.addEventListener("keydown", keep, { capture: true });
    return () => window.removeEventListener("keydown", keep, { capture: true });
  }, []);
  const box: TypedAhead = {
    input,
    query,
    onQuery,
    entered,
    onReady: () => {
      setEntered(awaited.current?.enter === true);
      awaited.current = null;
    },
  };
  return {
    box,
    /** The palette opens: its box is awaited, and empty. */
    begin: () => {
      awaited.current = { enter: false };
      onQuery("");
      setEntered(false);
    },
    /** The palette closes. */
    end: () => {
      awaited.current = null;
    },
  };
}
