import { defineNode } from "../defineNode.ts";
import { type Duration, durationMs, sayEntered } from "../time/duration.ts";
import { excerpt } from "./excerpt.ts";
import { waitingTime } from "./waitingTime.ts";

const config = waitingTime({ label: "For how long", help: "Then it goes on by No reply." });

/** Waits for a text from the caller, for so long at most. A STOP is no reply: it ends the run. */
export const waitForReply = defineNode<Duration>({
  type: "waitForReply",
  version: 1,
  kind: "wait",
  title: "Wait for reply",
  description: "Waits for the caller to answer, for so long at most.",
  icon: "message-square-reply",
  config,
  fresh: { amount: 1, unit: "hours" },
  ports: () => [
    { id: "replied", label: "Replied" },
    { id: "noReply", label: "No reply" },
  ],
  card: (span) => ["Wait for a reply, up to ", { chip: sayEntered(span) }],
  findings: () => [],
  enter: (here, span) => ({
    type: "wait",
    until: here.now + durationMs(span),
    why: `Waits up to ${sayEntered(span)} for a reply.`,
  }),
  resume(_here, span, event) {
    if (event.type === "replied")
      return { type: "go", port: "replied", why: `They wrote: ${excerpt(event.body, REPLY_SHOWN)}` };
    if (event.type === "due")
      return { type: "go", port: "noReply", why: `No reply within ${sayEntered(span)}.` };
    return undefined;
  },
});

/** A line of a run's way. */
const REPLY_SHOWN = 120;
