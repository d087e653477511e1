import { MOST_CHECKS, WORKFLOW_CHECK } from "@ringback/engine";
import { z } from "zod";
import { removeWorkflowCheck, saveWorkflowCheck } from "../settings/workflowChecks.ts";
import { foundWorkflow } from "./foundWorkflow.ts";
import { businessProcedure, refused, router } from "./init.ts";

const ID = z.string().min(1).max(64);

/** The scenarios that owners keep with a workflow. They come with `workflows.get`. */
export const checksRouter = router({
  /** Keeps a scenario with what came of it, in place of the check of the same id if there is one. */
  save: businessProcedure
    .input(z.strictObject({ workflowId: ID, check: WORKFLOW_CHECK }))
    .mutation(async ({ ctx, input }) => {
      const kept = await ctx.store.transaction(async (tx) => {
        await foundWorkflow(tx, ctx.businessId, input.workflowId);
        return saveWorkflowCheck(tx, ctx.businessId, { id: ctx.newId(), ...input });
      });
      if (!kept) throw refused(`A workflow has at most ${MOST_CHECKS} checks. Take one away first.`);
      ctx.changes.announce(ctx.businessId, "workflows");
    }),

  remove: businessProcedure
    .input(z.strictObject({ workflowId: ID, checkId: ID }))
    .mutation(async ({ ctx, input }) => {
      await ctx.store.transaction(async (tx) => {
        await foundWorkflow(tx, ctx.businessId, input.workflowId);
        await removeWorkflowCheck(tx, ctx.businessId, { id: ctx.newId(), ...input });
      });
      ctx.changes.announce(ctx.businessId, "workflows");
    }),
});
