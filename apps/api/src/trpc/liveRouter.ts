import { tracked } from "@trpc/server";
import type { Topic } from "../changes.ts";
import { businessProcedure, router } from "./init.ts";

/** What changed of the business, as it changes. It carries topics only: pages ask again, and are authorised again. */
export const liveRouter = router({
  changes: businessProcedure.subscription(async function* ({ ctx, signal }) {
    const heard = new Set<Topic>();
    let wake = () => {};
    const stop = ctx.changes.listen(ctx.businessId, (topic) => {
      heard.add(topic);
      wake();
    });
    signal?.addEventListener("abort", () => wake());
    try {
      let count = 0;
      while (signal?.aborted !== true) {
        if (heard.size === 0) {
          await new Promise<void>((resolve) => {
            wake = resolve;
            if (heard.size > 0 || signal?.aborted === true) resolve();
          });
          // A turn announces several topics: gathered, they are one message.
          await new Promise<void>((resolve) => setImmediate(resolve));
        }
        const topics = [...heard];
        heard.clear();
        if (topics.length > 0) yield tracked(String(count++), topics);
      }
    } finally {
      stop();
    }
  }),
});
