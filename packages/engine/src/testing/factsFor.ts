import { DEFAULT_COPY_POLICY } from "@ringback/templates";
import { DEFAULT_GUARD_MS } from "../bounds.ts";
import type { Here, Where } from "../defineNode.ts";
import type { Facts, NumberFacts, SendingFacts } from "../facts.ts";
import type { CallFacts, FieldDefinition, Run } from "../model.ts";
import { newRun } from "../newRun.ts";

/** 2026-11-21, a Saturday, 10:00 in Chicago. */
const SATURDAY_AT_TEN = 1_795_276_800_000;

const FIELDS: FieldDefinition[] = [
  { key: "first_name", label: "First name", type: "text", builtIn: true },
  { key: "last_name", label: "Last name", type: "text", builtIn: true },
  { key: "last_missed_call_sms_at", label: "Last missed-call text", type: "dateTime", builtIn: true },
  { key: "visits", label: "Visits", type: "number" },
  { key: "vip", label: "Regular", type: "yesNo" },
];

const NUMBERS: NumberFacts[] = [{ id: "main", e164: "+13125550100", label: "Main line" }];

const BUSINESS: Facts["business"] = {
  id: "harbor",
  name: "Harbor Plumbing",
  ownerFirstName: "Sam",
  niche: "contractor",
  timeZone: "America/Chicago",
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 8 * 60, to: 17 * 60 })),
  holidays: [],
  quietHours: null,
  killSwitch: null,
  countries: ["US"],
  copy: { ...DEFAULT_COPY_POLICY, optOut: "never" },
};

/** The parts of {@link Facts} that a test wants otherwise; parts of `business`, `contact` and `sending` will do. */
export interface FactsOverrides {
  business?: Partial<Facts["business"]>;
  contact?: Partial<Facts["contact"]>;
  sending?: Partial<SendingFacts>;
  fields?: FieldDefinition[];
  numbers?: NumberFacts[];
  calls?: number[];
  stopOnReply?: boolean;
  lastReply?: string | null;
}

/** The facts of a small plumbing business with one number and a new caller. */
export function factsFor(overrides: FactsOverrides = {}): Facts & { sending: SendingFacts } {
  return {
    business: { ...BUSINESS, ...overrides.business },
    stopOnReply: overrides.stopOnReply ?? false,
    fields: overrides.fields ?? FIELDS,
    numbers: overrides.numbers ?? NUMBERS,
    contact: {
      phone: "+13125550142",
      country: "US",
      known: false,
      fields: {},
      tags: [],
      optedOutAt: null,
      ...overrides.contact,
    },
    calls: overrides.calls ?? [SATURDAY_AT_TEN],
    lastReply: overrides.lastReply ?? null,
    sending: {
      guardMs: DEFAULT_GUARD_MS,
      guard: null,
      textsLastDay: 0,
      textedBefore: false,
      ownNumber: false,
      ...overrides.sending,
    },
  };
}

/** A call to the main line that nobody answered. */
export function callFor(overrides: Partial<CallFacts> = {}): CallFacts {
  return {
    id: "call1",
    at: SATURDAY_AT_TEN,
    endedAt: SATURDAY_AT_TEN,
    from: "+13125550142",
    numberId: "main",
    outcome: "missed",
    rangMs: 20_000,
    ...overrides,
  };
}

/** A run that has not started. */
export function runFor(overrides: Partial<Run> = {}): Run {
  return {
    ...newRun({ id: "run1", workflowId: "workflow1", versionId: "version1", call: callFor() }),
    ...overrides,
  };
}

/** What a node sees when a run has just arrived at it. */
export function hereFor(
  overrides: { now?: number; call?: CallFacts; facts?: Facts; nodeId?: string } = {},
): Here {
  const call = overrides.call ?? callFor();
  const nodeId = overrides.nodeId ?? "node1";
  return {
    run: runFor({ call, node: nodeId, visit: 1 }),
    nodeId,
    now: overrides.now ?? SATURDAY_AT_TEN,
    call,
    facts: overrides.facts ?? factsFor(),
  };
}

/** The names that a card and a finding need. */
export function whereFor(overrides: Partial<Where> = {}): Where {
  const { name, ownerFirstName, niche, copy } = BUSINESS;
  return {
    nodeId: "node1",
    fields: FIELDS,
    numbers: NUMBERS,
    business: { name, ownerFirstName, niche, copy },
    ...overrides,
  };
}
