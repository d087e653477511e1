import { useBlocker } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Dialog } from "../components/Dialog.tsx";

export interface LeavingProps {
  /** Something is not saved. */
  dirty: boolean;
  /** What would be lost. */
  children: ReactNode;
}

/** Asks before unsaved settings are left behind. Going from section to section keeps them. */
export function Leaving({ dirty, children }: LeavingProps) {
  const leaving = useBlocker({
    shouldBlockFn: ({ current, next }) => dirty && current.pathname !== next.pathname,
    enableBeforeUnload: () => dirty,
    withResolver: true,
  });
  return (
    <Dialog
      open={leaving.status === "blocked"}
      onClose={() => leaving.reset?.()}
      title="Leave without saving?"
      confirm="Leave"
      onConfirm={() => leaving.proceed?.()}
    >
      {children}
    </Dialog>
  );
}
