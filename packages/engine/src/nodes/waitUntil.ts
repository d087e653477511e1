import { z } from "zod";
import { BOUNDS } from "../bounds.ts";
import { sayGone } from "../conditions/sayGone.ts";
import { type CardPart, control, defineNode, type Here, type Where } from "../defineNode.ts";
import type { Finding, Instant, Move } from "../model.ts";
import { addDays, instantOf, localTime } from "../time/localTime.ts";
import { nextOpening, opensAtAll } from "../time/nextOpening.ts";
import { sayInstant, sayMinute } from "../time/sayInstant.ts";

const config = z.strictObject({
  until: z.enum(["open", "time", "field"]).meta(
    control({
      label: "Wait until",
      control: "choice",
      labels: { open: "You are open", time: "A time of day", field: "A date that a contact field holds" },
    }),
  ),
  time: z
    .number()
    .int()
    .min(0)
    .max(1_439, "Choose a time of day.")
    .default(9 * 60)
    .meta(control({ label: "Time", control: "time", shownWhen: { of: "until", is: ["time"] } })),
  field: z
    .string()
    .max(100)
    .default("")
    .meta(control({ label: "Field", control: "field", shownWhen: { of: "until", is: ["field"] } })),
});

type Config = z.infer<typeof config>;

/** Waits for a moment rather than for a while. A moment that has passed is not waited for. */
export const waitUntil = defineNode<Config>({
  type: "waitUntil",
  version: 1,
  kind: "wait",
  title: "Wait until",
  description: "Waits for a time of day, for you to open, or for a date.",
  icon: "clock",
  config,
  fresh: { until: "open", time: 9 * 60, field: "" },
  ports: () => [{ id: "next", label: "Then" }],
  card,
  findings,
  enter,
  resume: (here, settings, event) =>
    event.type === "due"
      ? { type: "go", port: "next", why: `Waited until ${moment(here, settings)}.` }
      : undefined,
});

function enter(here: Here, settings: Config): Move {
  const zone = here.facts.business.timeZone;
  const until = instantFor(here, settings);
  if (typeof until === "string") return { type: "go", port: "next", why: until };
  if (until <= here.now) return { type: "go", port: "next", why: "That moment has come already." };
  if (until - here.now > BOUNDS.longestWaitMs) {
    const what = until === NEVER ? "Your next opening" : sayInstant(until, zone);
    return { type: "stop", why: `${what} is more than 90 days away, which is the longest wait.` };
  }
  return { type: "wait", until, why: `Waits until ${sayInstant(until, zone)}.` };
}

/** Later than any run may wait for. */
const NEVER = Number.POSITIVE_INFINITY;

/** The instant to wait for, or why there is none. */
function instantFor(here: Here, { until, time, field }: Config): Instant | string {
  const { business } = here.facts;
  const { timeZone } = business;
  switch (until) {
    case "open": {
      if (!opensAtAll(business)) return "You have no opening hours, so there is nothing to wait for.";
      const opens = nextOpening(business, here.now);
      if (opens === null) return NEVER;
      return opens === here.now ? "You are open." : opens;
    }
    case "time": {
      const { date } = localTime(here.now, timeZone);
      const today = instantOf(date, time, timeZone);
      return today > here.now ? today : instantOf(addDays(date, 1), time, timeZone);
    }
    case "field": {
      const definition = here.facts.fields.find(({ key }) => key === field);
      const value = here.facts.contact.fields[field];
      if (definition?.type !== "dateTime")
        return `There is nothing to wait for: ${sayGone(field, "date field")}.`;
      return typeof value === "number"
        ? value
        : `${definition.label} is empty, so there is nothing to wait for.`;
    }
  }
}

function moment(here: Here, { until, time, field }: Config): string {
  if (until === "open") return "you opened";
  if (until === "time") return sayMinute(time);
  return here.facts.fields.find(({ key }) => key === field)?.label ?? "the date";
}

function card({ until, time, field }: Config, { fields }: Where): CardPart[] {
  if (until === "open") return ["Wait until ", { chip: "you are open" }];
  if (until === "time") return ["Wait until ", { chip: sayMinute(time) }];
  const definition = fields.find(({ key }) => key === field);
  return ["Wait until ", definition ? { chip: definition.label } : { chip: "a date field", empty: true }];
}

function findings({ until, field }: Config, { nodeId, fields }: Where): Finding[] {
  if (until !== "field") return [];
  const error = (code: string, message: string): Finding[] => [
    { code, severity: "error", nodeId, field: "field", message },
  ];
  if (field === "") return error("fieldMissing", "Choose the field that holds the date.");
  const definition = fields.find(({ key }) => key === field);
  if (!definition)
    return error("fieldUnknown", `There is no contact field "${field}". Choose another, or add it.`);
  return definition.type === "dateTime"
    ? []
    : error("fieldNotADate", `${definition.label} holds no date. Choose a field that does.`);
}
