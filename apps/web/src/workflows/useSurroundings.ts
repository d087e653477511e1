import { businessFor } from "@ringback/engine";
import { useMemo } from "react";
import { useStable } from "./useStable.ts";
import type { Workflow } from "./WorkflowEditor.tsx";

/**
 * What a drawing stands in, each part the same object until it says something else: what is loaded again with every
 * change elsewhere would otherwise have the whole drawing checked and drawn anew.
 */
export function useSurroundings(workflow: Workflow) {
  const { guardMs } = workflow;
  const where = useStable(workflow.where);
  const checks = useStable(workflow.checks);
  const settings = useStable(workflow.settings);
  const business = useStable(workflow.business);
  const beside = useStable(workflow.beside);
  const opening = useMemo(() => businessFor(business, settings), [business, settings]);
  /** What a rehearsal goes by. */
  const setting = useMemo(
    () => ({ business: opening, settings, fields: where.fields, numbers: where.numbers, guardMs }),
    [opening, settings, where, guardMs],
  );
  /** What the checker goes by. */
  const drawn = useMemo(() => ({ ...where, guardMs, opening, beside }), [where, guardMs, opening, beside]);
  return { where, checks, settings, business, setting, drawn };
}
