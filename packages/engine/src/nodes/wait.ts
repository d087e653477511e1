import { defineNode } from "../defineNode.ts";
import { type Duration, durationMs, sayEntered } from "../time/duration.ts";
import { waitingTime } from "./waitingTime.ts";

const config = waitingTime({ label: "How long", help: "From 1 second to 90 days." });

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
