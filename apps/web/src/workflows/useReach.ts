import { useEffect, useState } from "react";
import { controlAt } from "../canvas/controlAt.ts";
import { focusCard } from "../canvas/useWalk.ts";

/** Time for a node's settings to be drawn, and for the sheet with the findings to give the keyboard back. */
const DRAWN_MS = 60;

/** Puts the keyboard on what a finding is about: the control of its field, or the node's card when it names none. */
export function useReach(): (nodeId: string, field: string | undefined) => void {
  const [place, setPlace] = useState<{ nodeId: string; field: string | undefined } | null>(null);
  useEffect(() => {
    if (!place) return;
    const wait = setTimeout(() => {
      const control = place.field === undefined ? undefined : controlAt(document, place.field);
      if (control) {
        control.focus();
        control.scrollIntoView({ block: "nearest" });
      } else focusCard(place.nodeId);
      setPlace(null);
    }, DRAWN_MS);
    return () => clearTimeout(wait);
  }, [place]);
  return (nodeId, field) => setPlace({ nodeId, field });
}
