import { useReactFlow } from "@xyflow/react";
import { useEffect, useRef } from "react";
import { FIT } from "./CanvasTools.tsx";

/** Time for new cards to be measured. */
const MEASURED_MS = 80;

/** Shows all of a drawing that an empty canvas was just filled with, such as a recipe. */
export function useShowFirst(count: number): void {
  const { fitView } = useReactFlow();
  const before = useRef(count);
  useEffect(() => {
    const filled = before.current === 0 && count > 1;
    before.current = count;
    if (!filled) return;
    const wait = setTimeout(() => void fitView(FIT), MEASURED_MS);
    return () => clearTimeout(wait);
  }, [count, fitView]);
}
