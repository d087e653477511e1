import { z } from "zod";
import { BOUNDS } from "../bounds.ts";
import { control, defineNode } from "../defineNode.ts";
import { DURATION_UNITS, type Duration, durationMs, sayEntered } from "../time/duration.ts";

const config = z
  .strictObject({ amount: z.number().int(), unit: z.enum(DURATION_UNITS) })
  .refine((span) => durationMs(span) >= BOUNDS.shortestWaitMs, {
    path: ["amount"],
    message: "Wait at least 1 second.",
  })
  .refine((span) => durationMs(span) <= BOUNDS.longestWaitMs, {
    path: ["amount"],
    message: "Wait at most 90 days.",
  })
  .meta(control({ label: "How long", control: "duration", help: "From 1 second to 90 days." }));

/** Waits. When the trigger says that another call restarts the wait, it starts over from that call. */
export const wait = defineNode<Duration>({
  type: "wait",
  version: 1,
  kind: "wait",
  title: "Wait",
  description: "Lets some time pass before what comes next.",
  icon: "hourglass",
  config,
  fresh: { amount: 2, unit: "minutes" },
  ports: () => [{ id: "next", label: "Then" }],
  card: (span) => ["Wait ", { chip: sayEntered(span) }],
  findings: () => [],
  enter: (here, span) => ({
    type: "wait",
    until: here.now + durationMs(span),
    why: `Waits ${sayEntered(span)}.`,
  }),
  resume(here, span, event) {
    if (event.type === "due") return { type: "go", port: "next", why: `Waited ${sayEntered(span)}.` };
    if (event.type === "calledAgain") {
      return {
        type: "wait",
        until: here.now + durationMs(span),
        why: `They called again; waits ${sayEntered(span)} from then.`,
      };
    }
    return undefined;
  },
});
