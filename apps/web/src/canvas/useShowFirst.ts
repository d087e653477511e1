import { useNodesInitialized } from "@xyflow/react";
import { type RefObject, useEffect, useRef } from "react";
import { useFirstView } from "./useFirstView.ts";

/** Shows a drawing once its cards are measured: when it is opened, and when an empty canvas was filled with a recipe. */
export function useShowFirst(frame: RefObject<HTMLElement | null>, count: number): void {
  const show = useFirstView(frame);
  const measured = useNodesInitialized();
  const before = useRef<number | null>(null);
  useEffect(() => {
    if (count > 0 && !measured) return;
    const opened = before.current === null && count > 0;
    const filled = before.current === 0 && count > 1;
    before.current = count;
    if (opened || filled) show();
  }, [count, measured, show]);
}
