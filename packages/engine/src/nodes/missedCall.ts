import { z } from "zod";
import { type CardPart, control, defineNode, type Repeat } from "../defineNode.ts";
import type { CallFacts, Outcome } from "../model.ts";
import { plural, sayDuration } from "../time/sayDuration.ts";
import { calledLabel, callNumbers, numberFindings, refuseNumber, sayNumbers } from "./callNumbers.ts";
import { callOutcomes, outcomeFindings } from "./callOutcomes.ts";

/** The outcomes that count as a missed call. */
export const MISSED_OUTCOMES = ["missed", "voicemail", "abandoned"] as const;

const config = z.strictObject({
  numbers: callNumbers,
  outcomes: callOutcomes(MISSED_OUTCOMES),
  minimumRingSeconds: z
    .number()
    .int()
    .min(0, "Enter 0 or more seconds.")
    .max(120, "Enter at most 120 seconds.")
    .default(3)
    .meta(
      control({
        label: "Ignore hang-ups before",
        control: "count",
        help: "Seconds of ringing. Shorter calls are usually wrong numbers or robots.",
      }),
    ),
  repeat: z.enum(["ignore", "restart", "again"]).meta(
    control({
      label: "If they call again meanwhile",
      control: "choice",
      labels: {
        ignore: "Leave it at the first call",
        restart: "Start the wait over",
        again: "Run again for each call",
      },
    }),
  ),
});

type Config = z.infer<typeof config>;

/** Starts a run when a call was missed. The first node of a workflow about missed calls. */
export const missedCall = defineNode<Config>({
  type: "missedCall",
  version: 1,
  kind: "trigger",
  title: "Missed call",
  description: "Starts when a call is not answered.",
  icon: "phone-missed",
  config,
  fresh: { numbers: "any", outcomes: [...MISSED_OUTCOMES], minimumRingSeconds: 3, repeat: "ignore" },
  ports: () => [{ id: "next", label: "Then" }],
  card: (settings, where) => [...sayCalls(settings.outcomes), " on ", sayNumbers(settings.numbers, where)],
  findings: ({ outcomes, numbers }, where) => [
    ...outcomeFindings(outcomes, where),
    ...numberFindings(numbers, where),
  ],
  admits,
  enter: (here) => ({
    type: "go",
    port: "next",
    why: sayCall(here.call, calledLabel(here.call, here.facts.numbers)),
  }),
});

function admits(
  settings: Config,
  call: Readonly<CallFacts>,
): { repeat: Repeat } | { code: string; why: string } {
  const outcome = MISSED_OUTCOMES.find((known) => known === call.outcome);
  if (outcome === undefined) return { code: "notMissed", why: `The call was ${call.outcome}.` };
  if (!settings.outcomes.includes(outcome)) {
    return {
      code: "outcomeNotChosen",
      why: `The workflow leaves out calls where ${OUTCOME_CLAUSES[outcome]}.`,
    };
  }
  const refused = refuseNumber(settings.numbers, call);
  if (refused !== null) return refused;
  if (outcome === "abandoned" && call.rangMs < settings.minimumRingSeconds * 1_000) {
    return {
      code: "hungUpEarly",
      why: `They hung up after ${sayDuration(call.rangMs)}; the workflow wants at least ${plural(settings.minimumRingSeconds, "second")} of ringing.`,
    };
  }
  return { repeat: settings.repeat };
}

function sayCalls(outcomes: readonly Outcome[]): CardPart[] {
  if (outcomes.length === MISSED_OUTCOMES.length) return ["When a call is missed"];
  if (outcomes.length === 0) return ["When ", { chip: "a call", empty: true }, " is missed"];
  const clauses = MISSED_OUTCOMES.filter((outcome) => outcomes.includes(outcome)).map(
    (o) => OUTCOME_CLAUSES[o],
  );
  return ["When ", { chip: clauses.join(" or ") }];
}

function sayCall(call: Readonly<CallFacts>, label: string): string {
  if (call.outcome === "voicemail") return `They left a voicemail on ${label}.`;
  const rang = `after ${sayDuration(call.rangMs)}`;
  if (call.outcome === "abandoned") return `They hung up ${rang} of ringing on ${label}.`;
  return `Nobody answered on ${label}.`;
}

const OUTCOME_CLAUSES: Record<(typeof MISSED_OUTCOMES)[number], string> = {
  missed: "nobody answers",
  voicemail: "they leave a voicemail",
  abandoned: "they hang up while it rings",
};
