import { useEffect, useRef } from "react";

/** Keeps the end of a story in view as it grows: in its own column, or on a phone on the page. */
export function useFollow(place: number) {
  const story = useRef<HTMLElement>(null);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const column = story.current;
    if (place === 0 || !column) return;
    // Only the column: bringing its end into view would scroll the page around it as well.
    if (getComputedStyle(column).overflowY === "auto") column.scrollTo({ top: column.scrollHeight });
    else end.current?.scrollIntoView({ block: "nearest" });
  }, [place]);
  return { story, end };
}
