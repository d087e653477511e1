import { z } from "zod";
import { readBusinessSettings } from "../settings/businessSettings.ts";
import { COPY_POLICY, copyPolicyOf, saveCopyPolicy } from "../settings/copyPolicy.ts";
import { HOLIDAYS, HOURS } from "../settings/openingHours.ts";
import { ownerOf, readOwner, saveOwner } from "../settings/owner.ts";
import { PRICES, pricesOf, savePrices } from "../settings/prices.ts";
import { nightsOf, QUIET_HOURS } from "../settings/quietHours.ts";
import { businessById, numbersOf, updateBusiness } from "../store/index.ts";
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
        owner: await ownerOf(tx, ctx.businessId),
        /** Whether this server can send e-mail. */
        email: ctx.abilities.email,
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
      const before = await ctx.store.transaction(async (tx) => {
        const business = await businessById(tx, ctx.businessId);
        await updateBusiness(tx, ctx.businessId, settings);
        return business;
      });
      if (before === null) throw notFound("business");
      if (nightsOf(before) !== nightsOf(settings)) await ctx.waits.askHeldAgain(ctx.businessId, null);
      ctx.changes.announce(ctx.businessId, "business");
      return { findings: [] };
    }),

  /** Where the owner is told of things. Answers with what to mend, by field; with nothing, it is saved. */
  saveOwner: businessProcedure
    .input(z.strictObject({ phone: z.string().max(40), email: z.string().max(254) }))
    .mutation(async ({ ctx, input }) => {
      const findings = await ctx.store.transaction(async (tx) => {
        const business = await businessById(tx, ctx.businessId);
        if (business === null) throw notFound("business");
        const numbers = (await numbersOf(tx, ctx.businessId)).map(({ e164 }) => e164);
        const read = readOwner(input, { country: business.country, numbers });
        if ("findings" in read) return read.findings;
        await saveOwner(tx, ctx.businessId, { id: ctx.newId(), owner: read.owner });
        return [];
      });
      if (findings.length === 0) ctx.changes.announce(ctx.businessId, "business");
      return { findings };
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
