import { BOUNDS } from "@ringback/engine";
import { z } from "zod";
import { nightsOf } from "../settings/quietHours.ts";
import { readWorkflowSettings, settingsOf, WORKFLOW_SETTINGS } from "../settings/workflowSettings.ts";
import { setGuard, setWorkflowSettings } from "../store/index.ts";
import { foundWorkflow } from "./foundWorkflow.ts";
import { businessProcedure, router } from "./init.ts";
import { sharedBusiness } from "./sharedBusiness.ts";

const ID = z.string().min(1).max(64);

/** What holds for a workflow whatever is drawn. It comes with `workflows.get`, and belongs to no version. */
export const workflowSettingsRouter = router({
  setGuard: businessProcedure
    .input(
      z.strictObject({
        id: ID,
        guardMs: z.int().min(BOUNDS.shortestGuardMs).max(BOUNDS.longestGuardMs).nullable(),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      await ctx.store.transaction(async (tx) => {
        await foundWorkflow(tx, ctx.businessId, input.id);
        await setGuard(tx, ctx.businessId, {
          id: input.id,
          guardMs: input.guardMs,
          updatedAt: ctx.clock.now(),
        });
      });
      ctx.changes.announce(ctx.businessId, "workflows");
    }),

  /** Holds at once, for runs that wait too. Answers with what to mend, by field; with nothing, it is saved. */
  save: businessProcedure
    .input(z.strictObject({ id: ID, settings: WORKFLOW_SETTINGS }))
    .mutation(async ({ ctx, input }) => {
      const now = ctx.clock.now();
      const { before, findings } = await ctx.store.transaction(async (tx) => {
        const before = settingsOf(await foundWorkflow(tx, ctx.businessId, input.id));
        const business = await sharedBusiness(tx, ctx.businessId);
        const read = readWorkflowSettings(input.settings, { business, now });
        if ("findings" in read) return { before, findings: read.findings };
        const { settings } = read;
        await setWorkflowSettings(tx, ctx.businessId, { id: input.id, settings, updatedAt: now });
        return { before, findings: [] };
      });
      if (findings.length > 0) return { findings };
      if (nightsOf(before) !== nightsOf(input.settings))
        await ctx.waits.askHeldAgain(ctx.businessId, input.id);
      ctx.changes.announce(ctx.businessId, "workflows");
      return { findings };
    }),
});
