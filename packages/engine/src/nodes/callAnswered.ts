import { z } from "zod";
import { defineNode } from "../defineNode.ts";
import { calledLabel, callNumbers, numberFindings, refuseNumber, sayNumbers } from "./callNumbers.ts";

const config = z.strictObject({ numbers: callNumbers });

type Config = z.infer<typeof config>;

/** Starts a run when a call was answered: to thank, to tag, to text what was talked about. */
export const callAnswered = defineNode<Config>({
  type: "callAnswered",
  version: 1,
  kind: "trigger",
  title: "Call answered",
  description: "Starts when you picked up and talked.",
  icon: "phone-call",
  config,
  fresh: { numbers: "any" },
  ports: () => [{ id: "next", label: "Then" }],
  card: ({ numbers }, where) => ["When you answer a call on ", sayNumbers(numbers, where)],
  findings: ({ numbers }, where) => numberFindings(numbers, where),
  admits({ numbers }, call) {
    if (call.outcome !== "answered") return { code: "notAnswered", why: "Nobody answered the call." };
    return refuseNumber(numbers, call) ?? { repeat: "ignore" };
  },
  enter: (here) => ({
    type: "go",
    port: "next",
    why: `You answered their call on ${calledLabel(here.call, here.facts.numbers)}.`,
  }),
});
