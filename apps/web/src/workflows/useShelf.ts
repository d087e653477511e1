import { useState } from "react";
import { type UnsavedShelf, unsavedShelf } from "./unsavedShelf.ts";

/** The shelf of this page for a workflow, in this browser's storage. */
export function useShelf(workflowId: string): UnsavedShelf {
  const [shelf] = useState(() =>
    unsavedShelf(workflowId, { storage: localStorage, page: crypto.randomUUID(), now: Date.now }),
  );
  return shelf;
}
