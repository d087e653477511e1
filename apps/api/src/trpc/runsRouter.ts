import { z } from "zod";
import { runById } from "../store/index.ts";
import { businessProcedure, notFound, router } from "./init.ts";
import { runDetail } from "./runDetail.ts";
import { whereOf } from "./where.ts";

/** One caller's way through one version. */
export const runsRouter = router({
  get: businessProcedure.input(z.strictObject({ id: z.string().min(1).max(64) })).query(({ ctx, input }) =>
    ctx.store.read(async (tx) => {
      const row = await runById(tx, ctx.businessId, input.id);
      if (row === null) throw notFound("run");
      return { ...(await runDetail(tx, row)), where: await whereOf(tx, ctx.businessId) };
    }),
  ),
});
