import { z } from "zod";
import { control, defineNode, type Where } from "../defineNode.ts";
import type { Finding } from "../model.ts";
import { calledLabel, callNumbers, numberFindings, refuseNumber, sayNumbers } from "./callNumbers.ts";

const OUTCOMES = ["missed", "voicemail", "abandoned", "answered"] as const;

const config = z.strictObject({
  numbers: callNumbers,
  outcomes: z.array(z.enum(OUTCOMES)).meta(
    control({
      label: "Which calls",
      control: "outcomes",
      labels: {
        missed: "Nobody answered",
        voicemail: "They left a voicemail",
        abandoned: "They hung up while it rang",
        answered: "Somebody answered",
      },
      help: "The address that takes them is in Settings, under Connections.",
    }),
  ),
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
  findings,
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

function findings({ numbers, outcomes }: Config, where: Where): Finding[] {
  const found = numberFindings(numbers, where);
  if (outcomes.length > 0) return found;
  const message = "Choose which calls count: none would ever start this.";
  return [
    { code: "nothingChosen", severity: "error", nodeId: where.nodeId, field: "outcomes", message },
    ...found,
  ];
}

const A_CALL = {
  missed: "a missed call",
  voicemail: "a voicemail",
  abandoned: "a hang-up",
  answered: "an answered call",
  blocked: "a call that was turned away",
} as const;
