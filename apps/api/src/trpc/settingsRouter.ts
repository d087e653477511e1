import { z } from "zod";
import { readBusinessSettings } from "../settings/businessSettings.ts";
import { COPY_POLICY, copyPolicyOf, saveCopyPolicy } from "../settings/copyPolicy.ts";
import { HOLIDAYS, HOURS } from "../settings/openingHours.ts";
import { PRICES, pricesOf, savePrices } from "../settings/prices.ts";
import { QUIET_HOURS } from "../settings/quietHours.ts";
import { businessById, updateBusiness } from "../store/index.ts";
import { businessProcedure, notFound, router } from "./init.ts";

/** What holds for the whole business. */
export const settingsRouter = router({
  get: businessProcedure.query(({ ctx }) =>
    ctx.store.read(async (tx) => {
      const business = await businessById(tx, ctx.businessId);
      if (business === null) throw notFound("business");
      const { name, ownerFirstName, niche, timeZone, hours, holidays, quietHours } = business;
      return {
        business: { name, ownerFirstName, niche, timeZone, hours, holidays: holidays ?? [], quietHours },
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
        hours: HOURS,
        holidays: HOLIDAYS,
        quietHours: QUIET_HOURS.nullable(),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      const read = readBusinessSettings(input, ctx.clock.now());
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
