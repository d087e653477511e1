import { z } from "zod";
import { businessProcedure, router } from "./init.ts";

const ONE = z.strictObject({ id: z.string().min(1).max(64) });

/** What the owner decides about a text that the carrier never confirmed. */
export const sendsRouter = router({
  checkAgain: businessProcedure
    .input(ONE)
    .mutation(({ ctx, input }) => ctx.sends.checkAgain(ctx.businessId, input.id)),
  sendAnyway: businessProcedure
    .input(ONE)
    .mutation(({ ctx, input }) => ctx.sends.sendAnyway(ctx.businessId, input.id)),
  markAsSent: businessProcedure
    .input(ONE)
    .mutation(({ ctx, input }) => ctx.sends.markAsSent(ctx.businessId, input.id)),
});
