import { z } from "zod";
import { defineNode } from "../defineNode.ts";
import { calledLabel, callNumbers, numberFindings, refuseNumber, sayNumbers } from "./callNumbers.ts";

const config = z.strictObject({ numbers: callNumbers });

type Config = z.infer<typeof config>;

/** Starts a run when a caller left a voicemail, and for no other missed call. */
export const voicemailLeft = defineNode<Config>({
  type: "voicemailLeft",
  version: 1,
  kind: "trigger",
  title: "Voicemail left",
  description: "Starts when a caller leaves a voicemail.",
  icon: "voicemail",
  config,
  fresh: { numbers: "any" },
  ports: () => [{ id: "next", label: "Then" }],
  card: ({ numbers }, where) => ["When a voicemail is left on ", sayNumbers(numbers, where)],
  findings: ({ numbers }, where) => numberFindings(numbers, where),
  admits({ numbers }, call) {
    if (call.outcome !== "voicemail") return { code: "noVoicemail", why: "They left no voicemail." };
    return refuseNumber(numbers, call) ?? { repeat: "ignore" };
  },
  enter: (here) => ({
    type: "go",
    port: "next",
    why: `They left a voicemail on ${calledLabel(here.call, here.facts.numbers)}.`,
  }),
});
