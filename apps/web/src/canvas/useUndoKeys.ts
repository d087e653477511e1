import { useEffect } from "react";
import { isTyping } from "../components/isTyping.ts";

export interface UndoKeys {
  onUndo: () => void;
  onRedo: () => void;
  canUndo: boolean;
  canRedo: boolean;
  announce: (words: string) => void;
}

/** Ctrl or Cmd with Z, Shift-Z and Y, on the whole page; inside a text the browser's own undo stays. */
export function useUndoKeys({ onUndo, onRedo, canUndo, canRedo, announce }: UndoKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.metaKey || event.ctrlKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const back = key === "z" && !event.shiftKey;
      const forth = (key === "z" && event.shiftKey) || key === "y";
      if (!back && !forth) return;
      event.preventDefault();
      if (back && canUndo) {
        onUndo();
        announce("Undone.");
      }
      if (forth && canRedo) {
        onRedo();
        announce("Done again.");
      }
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [onUndo, onRedo, canUndo, canRedo, announce]);
}
