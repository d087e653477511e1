import { DEFAULT_GUARD_MS, type Graph, RECIPES, readGraph } from "@ringback/engine";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { differingChecks } from "../differingChecks.ts";
import { firstText } from "../firstText.ts";
import { LONGEST_NAME } from "../freeName.ts";
import { publishDraft } from "../publishDraft.ts";
import { workflowChecks } from "../settings/workflowChecks.ts";
import { settingsOf } from "../settings/workflowSettings.ts";
import {
  bringWorkflowBack,
  countWaiting,
  insertWorkflow,
  removeWorkflow,
  renameWorkflow,
  runsOfWorkflow,
  saveDraft,
  setLive,
  workflowsOf,
} from "../store/index.ts";
import { foundWorkflow, keptWorkflow } from "./foundWorkflow.ts";
import { businessProcedure, notFound, refused, router } from "./init.ts";
import { isBlank, UNNAMED } from "./isBlank.ts";
import { listedWorkflow, liveVersionOf } from "./listedWorkflow.ts";
import { liveBeside } from "./liveBeside.ts";
import { freeNameFor, nameAfterRecipe, nameFreely } from "./nameFreely.ts";
import { sayRunRow } from "./sayRunRow.ts";
import { sharedBusiness } from "./sharedBusiness.ts";
import { versionPage } from "./versionPage.ts";
import { whereOf } from "./where.ts";

const ID = z.string().min(1).max(64);
const ONE = z.strictObject({ id: ID });
const NAME = z.string().trim().min(1, "give it a name").max(LONGEST_NAME);
const REVISION = z.int().nonnegative();

const EMPTY: Graph = { nodes: [], edges: [], layout: {} };

/** What an owner draws: drafts, and what is live of them. */
export const workflowsRouter = router({
  /** Without those that were begun and left with nothing in them. */
  list: businessProcedure.query(({ ctx }) =>
    ctx.store.read(async (tx) => {
      const rows = await workflowsOf(tx, ctx.businessId);
      return Promise.all(rows.filter((row) => !isBlank(row)).map((row) => listedWorkflow(tx, row)));
    }),
  ),

  get: businessProcedure.input(ONE).query(({ ctx, input }) =>
    ctx.store.read(async (tx) => {
      const row = await keptWorkflow(tx, ctx.businessId, input.id);
      return {
        id: row.id,
        name: row.name,
        removed: row.removedAt !== null,
        draft: row.draft,
        draftRevision: row.draftRevision,
        live: await liveVersionOf(tx, row),
        on: row.live,
        guardMs: row.guardMs,
        settings: settingsOf(row),
        waiting: await countWaiting(tx, ctx.businessId, row.id),
        where: await whereOf(tx, ctx.businessId, ctx.abilities),
        business: await sharedBusiness(tx, ctx.businessId),
        beside: await liveBeside(tx, ctx.businessId, row.id),
        checks: await workflowChecks(tx, ctx.businessId, row.id),
      };
    }),
  ),

  /** An empty drawing, or one of the recipes with a text of the business's niche. Nothing is live of it yet. */
  create: businessProcedure
    .input(z.strictObject({ name: NAME.optional(), recipe: z.string().max(60).optional() }))
    .mutation(async ({ ctx, input }) => {
      const id = ctx.newId();
      const now = ctx.clock.now();
      const recipe = input.recipe === undefined ? null : RECIPES.find((known) => known.id === input.recipe);
      if (recipe === undefined) throw notFound("recipe");
      const wanted = input.name ?? recipe?.title ?? UNNAMED;
      await ctx.store.transaction(async (tx) => {
        const { business } = await whereOf(tx, ctx.businessId);
        const draft = recipe === null ? EMPTY : recipe.graph({ body: firstText(business.niche) });
        await insertWorkflow(tx, {
          id,
          businessId: ctx.businessId,
          name: await freeNameFor(tx, ctx.businessId, { wanted }),
          draft,
          draftRevision: 0,
          liveVersionId: null,
          live: false,
          guardMs: DEFAULT_GUARD_MS,
          createdAt: now,
          updatedAt: now,
        });
      });
      ctx.changes.announce(ctx.businessId, "workflows");
      return { id };
    }),

  rename: businessProcedure.input(z.strictObject({ id: ID, name: NAME })).mutation(async ({ ctx, input }) => {
    await ctx.store.transaction(async (tx) => {
      await foundWorkflow(tx, ctx.businessId, input.id);
      await renameWorkflow(tx, ctx.businessId, {
        id: input.id,
        name: input.name,
        updatedAt: ctx.clock.now(),
      });
    });
    ctx.changes.announce(ctx.businessId, "workflows");
  }),

  /** Names a workflow after the recipe that its drawing begins with, unless its owner named it. */
  nameAfter: businessProcedure
    .input(z.strictObject({ id: ID, recipe: z.string().max(60) }))
    .mutation(async ({ ctx, input }) => {
      const asked = { ...input, updatedAt: ctx.clock.now() };
      const name = await ctx.store.transaction((tx) => nameAfterRecipe(tx, ctx.businessId, asked));
      ctx.changes.announce(ctx.businessId, "workflows");
      return { name };
    }),

  /** Saves what was drawn, unless somebody saved another draft since `revision`: CONFLICT, and nothing is lost. */
  saveDraft: businessProcedure
    .input(z.strictObject({ id: ID, draft: z.unknown(), revision: REVISION }))
    .mutation(async ({ ctx, input }) => {
      const { graph, findings } = readGraph(input.draft);
      if (graph === null) return { findings };
      const revision = await ctx.store.transaction(async (tx) => {
        const row = await foundWorkflow(tx, ctx.businessId, input.id);
        const updatedAt = ctx.clock.now();
        const { id, revision: expectedRevision } = input;
        const saved = await saveDraft(tx, ctx.businessId, { id, draft: graph, expectedRevision, updatedAt });
        // Now it comes onto the list, where another one that was begun beside it may have its name.
        if (saved !== null && isBlank(row)) await nameFreely(tx, row, { wanted: row.name, updatedAt });
        return saved;
      });
      if (revision === null) throw conflict();
      ctx.changes.announce(ctx.businessId, "workflows");
      return { revision };
    }),

  /**
   * Freezes the draft as the next version and makes it live. A draft with errors answers with its findings, one that is
   * published with the checks that come out otherwise.
   */
  publish: businessProcedure
    .input(z.strictObject({ id: ID, revision: REVISION }))
    .mutation(async ({ ctx, input }) => {
      const published = await ctx.store.transaction((tx) =>
        publishDraft(tx, ctx, { businessId: ctx.businessId, workflowId: input.id, revision: input.revision }),
      );
      if (published.type === "gone") throw notFound("workflow");
      if (published.type === "conflict") throw conflict();
      if (published.type === "refused") return { findings: published.findings };
      ctx.changes.announce(ctx.businessId, "workflows");
      const { businessId } = ctx;
      const differing = await differingChecks(ctx, { businessId, workflowId: input.id });
      return { number: published.number, differing };
    }),

  /** What was published, newest first, a page at a time. */
  versions: businessProcedure
    .input(
      z.strictObject({
        id: ID,
        /** The number of the last version of the page before. */
        cursor: z.int().positive().nullish(),
        /** Sent along by pages that load one page after another; this list goes one way. */
        direction: z.literal("forward").optional(),
      }),
    )
    .query(({ ctx, input }) =>
      ctx.store.read(async (tx) => {
        const workflow = await keptWorkflow(tx, ctx.businessId, input.id);
        return versionPage(tx, { workflow, before: input.cursor ?? null });
      }),
    ),

  /** Puts the draft back to what is live, and answers with it. */
  discardDraft: businessProcedure
    .input(z.strictObject({ id: ID, revision: REVISION }))
    .mutation(async ({ ctx, input }) => {
      const saved = await ctx.store.transaction(async (tx) => {
        const row = await foundWorkflow(tx, ctx.businessId, input.id);
        const live = await liveVersionOf(tx, row);
        if (live === null)
          throw refused("Nothing of this workflow is published yet, so there is nothing to go back to.");
        const revision = await saveDraft(tx, ctx.businessId, {
          id: row.id,
          draft: live.graph,
          expectedRevision: input.revision,
          updatedAt: ctx.clock.now(),
        });
        return revision === null ? null : { revision, draft: live.graph };
      });
      if (saved === null) throw conflict();
      ctx.changes.announce(ctx.businessId, "workflows");
      return saved;
    }),

  /** On: new calls start runs. Off: they do not; runs that wait go on to their end. */
  turn: businessProcedure
    .input(z.strictObject({ id: ID, on: z.boolean() }))
    .mutation(async ({ ctx, input }) => {
      await ctx.store.transaction(async (tx) => {
        const row = await foundWorkflow(tx, ctx.businessId, input.id);
        if (input.on && row.liveVersionId === null)
          throw refused("Publish this workflow first, then turn it on.");
        const versionId = input.on ? row.liveVersionId : null;
        await setLive(tx, ctx.businessId, { id: row.id, versionId, updatedAt: ctx.clock.now() });
      });
      ctx.changes.announce(ctx.businessId, "workflows");
    }),

  /** Off the list, and no call starts anything in it; runs that wait go on to their end. `bringBack` undoes it. */
  remove: businessProcedure.input(ONE).mutation(async ({ ctx, input }) => {
    const at = ctx.clock.now();
    await ctx.store.transaction(async (tx) => {
      await keptWorkflow(tx, ctx.businessId, input.id);
      await removeWorkflow(tx, ctx.businessId, { id: input.id, at });
    });
    ctx.changes.announce(ctx.businessId, "workflows");
  }),

  /** On the list again, and on if it was. */
  bringBack: businessProcedure.input(ONE).mutation(async ({ ctx, input }) => {
    await ctx.store.transaction(async (tx) => {
      await keptWorkflow(tx, ctx.businessId, input.id);
      await bringWorkflowBack(tx, ctx.businessId, input.id);
    });
    ctx.changes.announce(ctx.businessId, "workflows");
  }),

  /** The last runs, newest first. */
  runs: businessProcedure.input(ONE).query(({ ctx, input }) =>
    ctx.store.read(async (tx) => {
      await keptWorkflow(tx, ctx.businessId, input.id);
      const rows = await runsOfWorkflow(tx, ctx.businessId, { workflowId: input.id, limit: 50 });
      return Promise.all(rows.map((row) => sayRunRow(tx, row)));
    }),
  ),
});

function conflict(): TRPCError {
  return new TRPCError({
    code: "CONFLICT",
    message:
      "This draft was saved in another window since you opened it. Load it again to see those changes.",
  });
}
