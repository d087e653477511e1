import { type RefObject, useEffect, useRef } from "react";
import { useBringIntoView } from "./useBringIntoView.ts";
import { SETTLED_MS } from "./useKeepInView.ts";

/** Brings what was just pasted, duplicated or given back by Undo into view, unless the settings of a card keep that in view. */
export function useShowAdded(
  frame: RefObject<HTMLElement | null>,
  { ids, open }: { ids: readonly string[]; open: string | null },
): void {
  const bring = useBringIntoView(frame);
  const before = useRef(new Set(ids));
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const had = before.current;
    before.current = new Set(ids);
    const added = ids.filter((id) => !had.has(id));
    // An empty canvas that was filled is shown as when it is opened.
    if (added.length === 0 || had.size === 0) return;
    setTimeout(() => latest.current === null && bring(added), SETTLED_MS);
  }, [ids, bring]);
}
