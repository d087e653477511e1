import { DEFAULT_GUARD_MS } from "@ringback/engine";
import { isNumbered } from "../freeName.ts";
import type { WorkflowRow } from "../store/index.ts";

/** What a workflow is called until its owner names it; with a number when another is called that. */
export const UNNAMED = "New workflow";

/** Whether a workflow was begun and left as it came: nothing drawn, nothing published, nothing decided, no name. */
export function isBlank({ name, draft, liveVersionId, guardMs, settings }: WorkflowRow): boolean {
  return (
    isNumbered(name, UNNAMED) &&
    draft.nodes.length === 0 &&
    (draft.notes ?? []).length === 0 &&
    liveVersionId === null &&
    guardMs === DEFAULT_GUARD_MS &&
    settings === null
  );
}
