import type { Run } from "./model.ts";

/** A run just made for a call, as it is before its `started` event. */
export function newRun({
  id,
  workflowId,
  versionId,
  call,
}: Pick<Run, "id" | "workflowId" | "versionId" | "call">): Run {
  return {
    id,
    workflowId,
    versionId,
    call,
    status: "new",
    node: null,
    visit: 0,
    texts: 0,
    wait: null,
    asked: null,
    end: null,
  };
}
