import type { Graph } from "@ringback/engine";
import { z } from "zod";
import { heldTexts } from "../runs/heldTexts.ts";
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
      const versions = new Map<string, { number: number; graph: Graph }>();
      for (const versionId of new Set(rows.map((row) => row.versionId))) {
        const version = await versionById(tx, ctx.businessId, versionId);
        if (version !== null) versions.set(versionId, version);
      }
      const runs = rows.flatMap(({ id, versionId }) => {
        const graph = versions.get(versionId)?.graph;
        return graph === undefined ? [] : [{ id, graph }];
      });
      const held = await heldTexts(tx, ctx, { businessId: ctx.businessId, ...input, runs });
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
        /** Quiet hours hold their text until then, whatever is pressed; `null`: *Send now* sends them on. */
        heldUntil: held.get(id) ?? null,
        versionNumber: versions.get(versionId)?.number ?? null,
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
