import { businessProcedure, router } from "./init.ts";

/** How a business is tied to other programs: what signs its web requests. */
export const connectionsRouter = router({
  get: businessProcedure.query(({ ctx }) =>
    ctx.store.read(async (tx) => ({
      /** Whether this server makes web requests. */
      webRequests: ctx.abilities.webRequests,
      /** `null` until there is one. */
      signingSecret: await ctx.signingSecret.read(tx, ctx.businessId),
    })),
  ),

  /** Answers with the new secret. What was signed with the old one can no longer be told to be ours. */
  renewSigningSecret: businessProcedure.mutation(async ({ ctx }) => {
    const secret = await ctx.store.transaction((tx) => ctx.signingSecret.renew(tx, ctx.businessId));
    ctx.changes.announce(ctx.businessId, "business");
    return { secret };
  }),
});
