import { z } from "zod";
import { businessById } from "../store/index.ts";
import { businessProcedure, notFound, router } from "./init.ts";

/** Drafts of texts: templates with merge fields, which a person reads and keeps or not. */
export const copyRouter = router({
  draft: businessProcedure
    .input(z.strictObject({ niche: z.string().max(40).optional(), note: z.string().max(200).optional() }))
    .mutation(async ({ ctx, input, signal }) => {
      const business = await ctx.store.read((tx) => businessById(tx, ctx.businessId));
      if (business === null) throw notFound("business");
      return ctx.assistant.draft({
        niche: input.niche ?? business.niche,
        note: input.note ?? "",
        seed: ctx.clock.now(),
        business: { name: business.name, ownerFirstName: business.ownerFirstName },
        ...(signal === undefined ? {} : { signal }),
      });
    }),
});
