import { z } from "zod";
import { setUp } from "../setup.ts";
import { refused, router, sessionProcedure } from "./init.ts";

/** The first visit: one form, after which everything works. */
export const setupRouter = router({
  create: sessionProcedure
    .input(
      z.strictObject({
        businessName: z.string().max(120),
        ownerFirstName: z.string().max(60),
        niche: z.string().max(40),
        timeZone: z.string().max(60),
        /** The names to keep as they were typed; the others are tidied for texts. */
        asTyped: z
          .array(z.enum(["businessName", "ownerFirstName"]))
          .max(2)
          .optional(),
        /** Not asked in practice mode, which has numbers of its own. */
        number: z.string().max(40).optional(),
        forwardTo: z.string().max(40).optional(),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      if (ctx.businessId !== null) throw refused("Your business is set up already.");
      const done = await setUp(
        {
          store: ctx.store,
          clock: ctx.clock,
          newId: ctx.newId,
          registry: ctx.registry,
          carrierAccount: ctx.carrierAccount,
          practice: ctx.practice,
        },
        { ...input, number: input.number ?? null, forwardTo: input.forwardTo ?? null },
      );
      if (done.type === "refused") return { findings: done.findings };
      ctx.changes.announce(done.businessId, "business");
      return { workflowId: done.workflowId, number: done.e164 };
    }),
});
