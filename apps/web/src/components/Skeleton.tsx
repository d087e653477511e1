import { useEffect, useState } from "react";
import { classes } from "./classes.ts";

/** A wait that is shorter than this goes without a skeleton. */
const BLINK_MS = 200;

/**
 * Since when skeletons have stood on the page without a break, and until when: ms since it was opened. The first wait
 * began there, before there was any code to draw it.
 */
const standing = { count: 0, since: 0, until: performance.now() };

/** The shape of what comes, seen only when it takes longer than 200 ms. Give it the size with classes. */
export function Skeleton({ className }: { className?: string }) {
  const [waitMs] = useState(stillBlinking);
  useEffect(stand, []);
  return (
    <div
      aria-hidden="true"
      className={classes("animate-late rounded-control bg-surface-sunken", className)}
      style={{ animationDelay: `${waitMs}ms` }}
    />
  );
}

/** Where one skeleton gives way to another, as that of a page to its rows, it is the same wait: nothing blinks. */
function stillBlinking(): number {
  const now = performance.now();
  return goesOn(now) ? Math.max(0, BLINK_MS - (now - standing.since)) : BLINK_MS;
}

function goesOn(now: number): boolean {
  return standing.count > 0 || now - standing.until < BLINK_MS;
}

function stand(): () => void {
  const now = performance.now();
  if (!goesOn(now)) standing.since = now;
  standing.count += 1;
  return () => {
    standing.count -= 1;
    standing.until = performance.now();
  };
}

/** Rows of a list that is on its way. */
export function SkeletonRows({ rows = 5, label }: { rows?: number; label: string }) {
  return (
    <div role="status" aria-label={label} className="flex flex-col gap-2">
      {Array.from({ length: rows }, (_, at) => at).map((at) => (
        <Skeleton key={at} className="h-14" />
      ))}
    </div>
  );
}
