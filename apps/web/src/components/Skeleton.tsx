import { classes } from "./classes.ts";

/** The shape of what comes, seen only when it takes longer than 200 ms. Give it the size with classes. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <div
      aria-hidden="true"
      className={classes("animate-late rounded-control bg-surface-sunken", className)}
    />
  );
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
