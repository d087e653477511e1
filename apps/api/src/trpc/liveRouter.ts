import { tracked } from "@trpc/server";
import { z } from "zod";
import { businessProcedure, router } from "./init.ts";

const input = z.object({ lastEventId: z.string().max(100).nullish() }).optional();

/**
 * What changed of the business, as it changes. It carries topics only: pages ask again, and are authorised again.
 * A page says up to where it knows, by the mark that `session.me` gave it or the id of the last message.
 */
export const liveRouter = router({
  changes: businessProcedure.input(input).subscription(async function* (call) {
    const { changes, businessId } = call.ctx;
    let wake = () => {};
    const stop = changes.listen(businessId, () => wake());
    call.signal?.addEventListener("abort", () => wake());
    let known = call.input?.lastEventId ?? null;
    try {
      while (call.signal?.aborted !== true) {
        const woken = new Promise<void>((resolve) => {
          wake = resolve;
        });
        const topics = changes.since(businessId, known);
        known = changes.mark();
        if (topics === "everything" || topics.length > 0) yield tracked(known, topics);
        else await woken;
      }
    } finally {
      stop();
    }
  }),
});
