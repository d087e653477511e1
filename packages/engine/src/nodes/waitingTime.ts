import { z } from "zod";
import { BOUNDS } from "../bounds.ts";
import { control } from "../defineNode.ts";
import { DURATION_UNITS, type Duration, durationMs } from "../time/duration.ts";

/** The config of a node that waits for a span of time: 1 second to 90 days, as the owner entered it. */
export function waitingTime(words: { label: string; help: string }): z.ZodType<Duration> {
  return z
    .strictObject({ amount: z.number().int(), unit: z.enum(DURATION_UNITS) })
    .refine((span) => durationMs(span) >= BOUNDS.shortestWaitMs, {
      path: ["amount"],
      message: "Wait at least 1 second.",
    })
    .refine((span) => durationMs(span) <= BOUNDS.longestWaitMs, {
      path: ["amount"],
      message: "Wait at most 90 days.",
    })
    .meta(control({ ...words, control: "duration" }));
}
