import type { ReactNode } from "react";
import { classes } from "../components/classes.ts";

/** The column that a page's content stands in: at most 1,120 px. */
export function Page({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <div className={classes("mx-auto w-full max-w-280 px-4 py-5 sm:px-8 sm:py-7", className)}>{children}</div>
  );
}
