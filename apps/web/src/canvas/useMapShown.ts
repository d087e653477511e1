import { useMemo, useState } from "react";

/** Kept in this browser. */
const KEY = "ringback.map";

/** A drawing of more cards than this is seldom seen whole: it has its map until somebody hides it. */
const MANY = 12;

/** Whether the map is shown, and showing or hiding it. */
export interface MapChoice {
  shown: boolean;
  onShow: (shown: boolean) => void;
}

/** Whether the map of a drawing is shown: as somebody chose it in this browser, else when there is much to find. */
export function useMapShown(cards: number): MapChoice {
  const [chosen, setChosen] = useState(read);
  const shown = chosen ?? cards > MANY;
  return useMemo(
    () => ({
      shown,
      onShow: (next) => {
        setChosen(next);
        write(next);
      },
    }),
    [shown],
  );
}

function read(): boolean | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === null ? null : kept === "shown";
  } catch {
    // Storage is switched off: nothing was chosen.
    return null;
  }
}

function write(shown: boolean): void {
  try {
    localStorage.setItem(KEY, shown ? "shown" : "hidden");
  } catch {
    // Storage is switched off: it lasts until the page is closed.
  }
}
