import { z } from "zod";
import { defineNode } from "../defineNode.ts";
import { calledLabel, callNumbers, numberFindings, refuseNumber, sayNumbers } from "./callNumbers.ts";
import { callOutcomes, outcomeFindings } from "./callOutcomes.ts";

const OUTCOMES = ["missed", "voicemail", "abandoned", "answered"] as const;

const config = z.strictObject({
  numbers: callNumbers,
  outcomes: callOutcomes(OUTCOMES, "The address that takes them is in Settings, under Connections."),
});

type Config = z.infer<typeof config>;

/** Starts a run when another program tells of a call: an answering service, or a tool that automates. */
export const callLogged = defineNode<Config>({
  type: "callLogged",
  version: 1,
  kind: "trigger",
  title: "Inbound web request",
  description: "Starts when another program tells Ringback of a call.",
  icon: "log-in",
  config,
  fresh: { numbers: "any", outcomes: ["missed", "voicemail", "abandoned"] },
  ports: () => [{ id: "next", label: "Then" }],
  card: ({ numbers, outcomes }, where) => [
    "When another program tells of ",
    outcomes.length === 0
      ? { chip: "a call", empty: true }
      : {
          chip:
            outcomes.length === OUTCOMES.length
              ? "any call"
              : outcomes.map((one) => A_CALL[one]).join(" or "),
        },
    " on ",
    sayNumbers(numbers, where),
  ],
  findings: ({ outcomes, numbers }, where) => [
    ...outcomeFindings(outcomes, where),
    ...numberFindings(numbers, where),
  ],
  startsOn: "loggedCall",
  admits({ numbers, outcomes }, call) {
    if (!outcomes.some((one) => one === call.outcome))
      return { code: "outcomeNotChosen", why: `The workflow leaves out calls that were ${call.outcome}.` };
    return refuseNumber(numbers, call) ?? { repeat: "ignore" };
  },
  enter: ({ call, facts }) => ({
    type: "go",
    port: "next",
    why: `Another program told of ${A_CALL[call.outcome]} on ${calledLabel(call, facts.numbers)}.`,
  }),
});

const A_CALL = {
  missed: "a missed call",
  voicemail: "a voicemail",
  abandoned: "a hang-up",
  answered: "an answered call",
  blocked: "a call that was turned away",
} as const;
