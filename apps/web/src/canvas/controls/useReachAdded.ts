import { useEffect, useState } from "react";
import { controlAt } from "../controlAt.ts";

/** Gives the keyboard to what was just added to the settings, by its dotted path in the config, once it is drawn. */
export function useReachAdded(): (path: string) => void {
  const [added, setAdded] = useState<string | null>(null);
  useEffect(() => {
    if (added === null) return;
    controlAt(document, added)?.focus();
    setAdded(null);
  }, [added]);
  return setAdded;
}
