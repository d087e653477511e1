import { readPast } from "../live/readPast.ts";
import { businessProcedure, router } from "./init.ts";

/** How far back a draft is tried on real calls. */
const DAYS_BACK = 14;
const DAY_MS = 86_400_000;

/** What happened, for trying a draft on it in the page. Nothing is changed and nothing is sent. */
export const pastRouter = router({
  calls: businessProcedure.query(({ ctx }) =>
    ctx.store.read(async (tx) => ({
      days: DAYS_BACK,
      ...(await readPast(tx, ctx.businessId, ctx.clock.now() - DAYS_BACK * DAY_MS)),
    })),
  ),
});
