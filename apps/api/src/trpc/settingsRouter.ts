import { z } from "zod";
import { readBusinessSettings } from "../settings/businessSettings.ts";
import { COPY_POLICY, copyPolicyOf, saveCopyPolicy } from "../settings/copyPolicy.ts";
import { PRICES, pricesOf, savePrices } from "../settings/prices.ts";
import { businessById, updateBusiness } from "../store/index.ts";
import { businessProcedure, notFound, router } from "./init.ts";

/** A day's minutes: 1,440 is the midnight that ends it. */
const MINUTE = z.int().min(0).max(1_440);

/** What holds for the whole business. */
export const settingsRouter = router({
  get: businessProcedure.query(({ ctx }) =>
    ctx.store.read(async (tx) => {
      const business = await businessById(tx, ctx.businessId);
      if (business === null) throw notFound("business");
      const { name, ownerFirstName, niche, timeZone, hours } = business;
      return {
        business: { name, ownerFirstName, niche, timeZone, hours },
        copy: await copyPolicyOf(tx, ctx.businessId),
        prices: await pricesOf(tx, ctx.businessId),
      };
    }),
  ),

  /** Answers with what to mend, by field; with nothing, it is saved. */
  saveBusiness: businessProcedure
    .input(
      z.strictObject({
        name: z.string().max(120),
        ownerFirstName: z.string().max(60),
        niche: z.string().max(40),
        timeZone: z.string().max(60),
        /** The names to keep as they were typed; the others are tidied for texts. */
        asTyped: z
          .array(z.enum(["name", "ownerFirstName"]))
          .max(2)
          .optional(),
        hours: z
          .array(z.strictObject({ weekday: z.int().min(1).max(7), from: MINUTE, to: MINUTE }))
          .max(50, "keep it to seven stretches a day"),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      const read = readBusinessSettings(input);
      if ("findings" in read) return { findings: read.findings };
      const { settings } = read;
      const found = await ctx.store.transaction((tx) => updateBusiness(tx, ctx.businessId, settings));
      if (!found) throw notFound("business");
      ctx.changes.announce(ctx.businessId, "business");
      return { findings: [] };
    }),

  saveCopy: businessProcedure.input(COPY_POLICY).mutation(async ({ ctx, input }) => {
    await ctx.store.transaction((tx) =>
      saveCopyPolicy(tx, ctx.businessId, { id: ctx.newId(), policy: input }),
    );
    ctx.changes.announce(ctx.businessId, "business");
  }),

  savePrices: businessProcedure.input(PRICES).mutation(async ({ ctx, input }) => {
    await ctx.store.transaction((tx) => savePrices(tx, ctx.businessId, { id: ctx.newId(), prices: input }));
    ctx.changes.announce(ctx.businessId, "business");
  }),
});
