import { z } from "zod";
import { workflowById } from "../store/index.ts";
import { businessProcedure, notFound, router } from "./init.ts";

/** What is counted of a workflow's callers. */
export const countsRouter = router({
  /** Which ways they took: of those who follow what is live, or of all versions. `null`: nothing is published. */
  ways: businessProcedure
    .input(
      z.strictObject({
        workflowId: z.string().min(1).max(64),
        days: z.union([z.literal(7), z.literal(30)]),
        versions: z.enum(["live", "all"]),
      }),
    )
    .query(async ({ ctx, input: { workflowId, days, versions } }) => {
      const workflow = await ctx.store.read((tx) => workflowById(tx, ctx.businessId, workflowId));
      if (workflow === null) throw notFound("workflow");
      const { liveVersionId } = workflow;
      if (liveVersionId === null) return null;
      const versionId = versions === "live" ? liveVersionId : null;
      return ctx.liveCounts.ways(ctx.businessId, { workflowId, versionId, days });
    }),

  /** How the arms of a split test are answered; `null` when it is not live. */
  split: businessProcedure
    .input(z.strictObject({ workflowId: z.string().min(1).max(64), nodeId: z.string().min(1).max(64) }))
    .query(({ ctx, input }) => ctx.liveCounts.split(ctx.businessId, input)),
});
