import { type RefObject, useEffect, useRef } from "react";
import { drawnAs, useBringIntoView } from "./useBringIntoView.ts";
import { SETTLED_MS } from "./useKeepInView.ts";

/** How often what is not drawn yet is looked for again: some two seconds. */
const MOST_LOOKS = 25;

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
    // On a slow machine they are drawn later than that.
    const show = (looks: number) => {
      const drawn = added.every((id) => drawnAs(frame.current, id) !== null);
      if (!drawn && looks > 0) setTimeout(() => show(looks - 1), SETTLED_MS);
      else if (latest.current === null) bring(added);
    };
    setTimeout(() => show(MOST_LOOKS), SETTLED_MS);
  }, [frame, ids, bring]);
}
