import type { Run } from "./model.ts";

/** A run just made for a call, or for a reply that came after it, as it is before its `started` event. */
export function newRun({
  id,
  workflowId,
  versionId,
  call,
  reply,
}: Pick<Run, "id" | "workflowId" | "versionId" | "call" | "reply">): Run {
  return {
    id,
    workflowId,
    versionId,
    call,
    ...(reply === undefined ? {} : { reply }),
    status: "new",
    node: null,
    visit: 0,
    texts: 0,
    wait: null,
    asked: null,
    end: null,
  };
}
