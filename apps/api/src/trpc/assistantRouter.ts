import { z } from "zod";
import { usedToday } from "../settings/modelAccess.ts";
import type { Tx } from "../store/index.ts";
import type { Context } from "./context.ts";
import { businessProcedure, router } from "./init.ts";
import { MODEL_ADDRESS, needsModel } from "./modelAddress.ts";

const CONNECTION = {
  /** `null` for OpenAI's own. */
  baseUrl: MODEL_ADDRESS.nullable(),
  model: z.string().trim().min(1).max(120).nullable(),
  /** It is sent in a header, which takes visible ASCII only. `null` keeps the one that is kept. */
  key: z
    .string()
    .trim()
    .regex(/^[\x21-\x7e]{1,500}$/, "paste the key as it is, without spaces or line breaks")
    .nullable(),
};

/** At the field: a server that is not OpenAI's has no usual model. */
function namesItsModel({ baseUrl, model }: { baseUrl: string | null; model: string | null }): boolean {
  return model !== null || !needsModel(baseUrl);
}
const NO_MODEL = {
  path: ["model"],
  error: "name the model to ask: only its owner knows what this server has",
};

/** Which model helps with drafts. The key goes in and never comes out again. */
export const assistantRouter = router({
  get: businessProcedure.query(({ ctx }) => ctx.store.read((tx) => viewOf(tx, ctx))),

  save: businessProcedure
    .input(
      z.strictObject({ ...CONNECTION, dailyCap: z.int().min(0).max(10_000) }).refine(namesItsModel, NO_MODEL),
    )
    .mutation(async ({ ctx, input }) => {
      const view = await ctx.store.transaction(async (tx) => {
        await ctx.modelSettings.save(tx, ctx.businessId, { ...input, id: ctx.newId() });
        return viewOf(tx, ctx);
      });
      ctx.changes.announce(ctx.businessId, "business");
      return view;
    }),

  /** Forgets what was saved, the key included. */
  forget: businessProcedure.mutation(async ({ ctx }) => {
    const view = await ctx.store.transaction(async (tx) => {
      await ctx.modelSettings.forget(tx, ctx.businessId);
      return viewOf(tx, ctx);
    });
    ctx.changes.announce(ctx.businessId, "business");
    return view;
  }),

  /** Tries a connection before it is saved, and says in plain lines what works. */
  test: businessProcedure
    .input(z.strictObject(CONNECTION).refine(namesItsModel, NO_MODEL))
    .mutation(async ({ ctx, input, signal }) => {
      const { connection, trouble } = await ctx.store.read((tx) =>
        ctx.modelSettings.proposed(tx, ctx.businessId, input),
      );
      if (trouble !== null) return { ok: false, lines: [{ what: "The key", ok: false, say: trouble }] };
      const { apiKey, ...server } = connection;
      return ctx.assistant.test({ ...server, key: apiKey }, signal);
    }),
});

async function viewOf(
  tx: Tx,
  { businessId, modelSettings, clock }: Pick<Context, "modelSettings" | "clock"> & { businessId: string },
) {
  return {
    ...(await modelSettings.view(tx, businessId)),
    usedToday: await usedToday(tx, businessId, clock.now()),
  };
}
