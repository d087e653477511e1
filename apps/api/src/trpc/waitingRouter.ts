import { z } from "zod";
import { sayDecisions } from "../runs/sayDecisions.ts";
import type { WaitDecision } from "../runs/waitDesk.ts";
import { runsAtNode, versionById } from "../store/index.ts";
import { contactName } from "./contactName.ts";
import { businessProcedure, router } from "./init.ts";

const ID = z.string().min(1).max(64);
/** How many people are listed, and can be decided about at once. */
const MOST = 100;
const PEOPLE = z.strictObject({
  people: z
    .array(z.strictObject({ runId: ID, key: z.string().min(1).max(200) }))
    .min(1)
    .max(MOST),
});

/** Who waits at a node, and what the owner does about them. */
export const waitingRouter = router({
  /** The first hundred to come due. */
  at: businessProcedure.input(z.strictObject({ workflowId: ID, nodeId: ID })).query(({ ctx, input }) =>
    ctx.store.read(async (tx) => {
      const rows = await runsAtNode(tx, ctx.businessId, { ...input, limit: MOST });
      const versions = new Map<string, number | null>();
      for (const versionId of new Set(rows.map((row) => row.versionId))) {
        versions.set(versionId, (await versionById(tx, ctx.businessId, versionId))?.number ?? null);
      }
      return rows.map(({ id, versionId, state, phone, contactFields, path }) => ({
        runId: id,
        /** `null` while a text of theirs is on its way: nothing can be decided then. */
        key: state.wait?.key ?? null,
        contactName: contactName(contactFields),
        phone,
        since: path?.at(-1)?.at ?? state.call.endedAt,
        dueAt: state.wait?.dueAt ?? null,
        /** What they wait for, in the words of the node. */
        why: path?.at(-1)?.why ?? "",
        versionNumber: versions.get(versionId) ?? null,
      }));
    }),
  ),

  sendNow: businessProcedure.input(PEOPLE).mutation(async ({ ctx, input }) => {
    const decisions: WaitDecision[] = [];
    for (const stand of input.people) decisions.push(await ctx.waits.sendNow(ctx.businessId, stand));
    return sayDecisions(decisions);
  }),

  end: businessProcedure.input(PEOPLE).mutation(async ({ ctx, input }) => {
    const decisions: WaitDecision[] = [];
    for (const stand of input.people) decisions.push(await ctx.waits.end(ctx.businessId, stand));
    return sayDecisions(decisions);
  }),
});
