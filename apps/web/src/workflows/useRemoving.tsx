import { type ReactNode, useState } from "react";
import { Dialog } from "../components/Dialog.tsx";
import { useOnList } from "./useOnList.ts";

export interface RemovingOptions {
  workflow: { id: string; name: string; on: boolean; waiting: number };
  /** Before it is removed: `false` keeps it. */
  before?: () => Promise<boolean>;
  /** Once it is removed. */
  after?: () => void;
}

/** Removes a workflow, with Undo in a toast. One that is live first says what that means for callers. */
export function useRemoving({ workflow, before, after }: RemovingOptions): {
  remove: () => void;
  dialog: ReactNode;
} {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const { remove } = useOnList();
  const { name, on, waiting } = workflow;
  const now = async () => {
    setBusy(true);
    const removed = (before === undefined || (await before())) && (await remove(workflow));
    setBusy(false);
    setAsking(false);
    if (removed) after?.();
  };
  return {
    remove: () => (on ? setAsking(true) : void now()),
    dialog: (
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={`Remove “${name}”?`}
        confirm="Remove"
        danger
        busy={busy}
        onConfirm={() => void now()}
      >
        Callers get no text from it any more. {sayUnderWay(waiting)}What it did stays under Calls.
      </Dialog>
    ),
  };
}

function sayUnderWay(waiting: number): string {
  if (waiting === 0) return "";
  return waiting === 1
    ? "1 caller is under way in it and finishes. "
    : `${waiting} callers are under way in it and finish. `;
}
