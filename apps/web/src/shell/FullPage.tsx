import type { ReactNode } from "react";
import { Mark } from "./Mark.tsx";

/** A page without the rail: the mark, and something in the middle. `busy` when there is nothing to show yet. */
export function FullPage({ busy = false, children }: { busy?: boolean; children?: ReactNode }) {
  return (
    <main
      aria-busy={busy || undefined}
      className="mx-auto flex min-h-dvh w-full max-w-140 flex-col px-5 py-8 sm:py-14"
    >
      <Mark />
      {children}
    </main>
  );
}
