import { useEffect, useRef } from "react";
import { toast } from "../components/Toast.tsx";

/** Says once that work came back which an earlier page could not save. */
export function useRestoredNote(restored: boolean): void {
  const said = useRef(false);
  useEffect(() => {
    if (!restored || said.current) return;
    said.current = true;
    toast({ says: "Your last changes were not saved yet. They are back." });
  }, [restored]);
}
