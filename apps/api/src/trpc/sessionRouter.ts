import { businessById, numbersOf } from "../store/index.ts";
import { openProcedure, router } from "./init.ts";

/** Who is looking: the only thing that a page without a session may ask. */
export const sessionRouter = router({
  me: openProcedure.query(async ({ ctx }) => {
    // Before anything is read, so that whatever changes meanwhile is told.
    const mark = ctx.changes.mark();
    const clock = { now: ctx.clock.now(), aheadMs: ctx.practice?.ahead() ?? 0 };
    if (!ctx.session) return { session: false as const, ...clock };
    const practice = ctx.practice !== null;
    const id = ctx.businessId;
    if (id === null) return { session: true as const, practice, business: null, ...clock };
    const business = await ctx.store.read(async (tx) => {
      const row = await businessById(tx, id);
      if (row === null) return null;
      const numbers = await numbersOf(tx, id);
      return {
        name: row.name,
        ownerFirstName: row.ownerFirstName,
        niche: row.niche,
        timeZone: row.timeZone,
        country: row.country,
        fields: row.fields,
        numbers: numbers.map(({ id: numberId, e164, label, forwardTo, ringSeconds }) => ({
          id: numberId,
          e164,
          label,
          forwardTo,
          ringSeconds,
        })),
      };
    });
    return { session: true as const, practice, business, mark, ...clock };
  }),
});
