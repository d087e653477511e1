import { businessProcedure, router } from "./init.ts";

/** How a business is tied to other programs: what signs its web requests, and where it is told of calls. */
export const connectionsRouter = router({
  get: businessProcedure.query(({ ctx }) =>
    ctx.store.read(async (tx) => ({
      /** Whether this server makes web requests. */
      webRequests: ctx.abilities.webRequests,
      /** Where other programs tell of calls; `null` until there is such an address. */
      hook: await ctx.hookAddress.read(tx, ctx.businessId),
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

  /** Answers with the new address. The old one leads nowhere from now on. */
  renewHook: businessProcedure.mutation(async ({ ctx }) => {
    const hook = await ctx.store.transaction((tx) => ctx.hookAddress.renew(tx, ctx.businessId));
    ctx.changes.announce(ctx.businessId, "business");
    return { hook };
  }),
});
