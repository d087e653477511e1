import type {
  BusinessFacts,
  E164,
  FieldDefinition,
  FieldValue,
  NumberFacts,
  Scenario,
  WorkflowSettings,
} from "@ringback/engine";
import type { Answers } from "../shell/useSession.ts";

/** What happened in the last days, as the server tells it. */
export type Past = Answers["past"]["calls"];
export type PastCall = Past["calls"][number];

/** What drawings are replayed in: the business, the workflow's settings and its guard as they are today. */
export interface ReplaySetting {
  business: BusinessFacts;
  settings: WorkflowSettings;
  fields: FieldDefinition[];
  numbers: NumberFacts[];
  guardMs: number | null;
}

/** What one caller did, ready to be rehearsed. `null`: everybody who hid their number. */
export interface CallerPast {
  phone: E164 | null;
  /** Their calls, in the order in which the scenario's happenings name them. */
  calls: PastCall[];
  scenario: Scenario;
}

/**
 * The past, caller by caller: callers do not touch each other. A contact is taken as they are known today, but for
 * dates that were not written down yet when the replay begins.
 */
export function pastByCaller(past: Past, setting: ReplaySetting): CallerPast[] {
  const known = new Map(past.callers.map((caller) => [caller.phone, caller]));
  const replies = groupBy(past.replies, ({ from }) => from);
  return [...groupBy(past.calls, ({ from }) => from)].map(([phone, calls]) => {
    const contact = phone === null ? undefined : known.get(phone);
    const wrote = (phone === null ? undefined : replies.get(phone)) ?? [];
    return {
      phone,
      calls,
      scenario: {
        startsAt: past.startsAt,
        ...setting,
        contacts: contact ? [contactOf(contact, past.startsAt, setting.fields)] : [],
        carrier: { outcomesTo: past.refused },
        happenings: [
          ...calls.map(({ at, from, outcome, rangMs, endedAt, numberId }) => ({
            at: at - past.startsAt,
            type: "call" as const,
            from,
            outcome,
            rangMs,
            lastedMs: endedAt - at,
            numberId,
          })),
          ...wrote.map(({ at, from, body }) => ({
            at: at - past.startsAt,
            type: "reply" as const,
            from,
            body,
          })),
        ],
      },
    };
  });
}

function contactOf(
  { phone, country, fields, tags, optedOutAt, createdAt }: Past["callers"][number],
  startsAt: number,
  definitions: readonly FieldDefinition[],
) {
  const dates = new Set(definitions.filter(({ type }) => type === "dateTime").map(({ key }) => key));
  const notYet = ([key, value]: [string, FieldValue]) =>
    dates.has(key) && typeof value === "number" && value >= startsAt;
  return {
    phone,
    country,
    fields: Object.fromEntries(Object.entries(fields).filter((field) => !notYet(field))),
    tags,
    // An opt-out within the replay comes with the reply that brought it about.
    optedOut: optedOutAt !== null && optedOutAt < startsAt,
    ...(createdAt < startsAt ? {} : { since: createdAt - startsAt }),
  };
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
