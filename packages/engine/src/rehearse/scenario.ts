import type { BusinessFacts, NumberFacts } from "../facts.ts";
import type { E164, FieldDefinition, FieldValue, Instant, Outcome, SendOutcome } from "../model.ts";
import type { WorkflowSettings } from "../workflowSettings.ts";

/** What happens in a rehearsal. Plain data. Every `at`, `from` and `to` is milliseconds after `startsAt`. */
export interface Scenario {
  /** The instant at which the virtual clock begins. */
  startsAt: Instant;
  business: BusinessFacts;
  fields: FieldDefinition[];
  numbers: NumberFacts[];
  /** People known before; everybody else is a new contact in the first of the business's countries. */
  contacts?: ScenarioContact[];
  /** The workflow's guard; `null` when it is off. */
  guardMs: number | null;
  /** The workflow's settings, which go before the business's; absent: all of it as the business has it. */
  settings?: WorkflowSettings;
  /** Turns of a contact never overlap. `false` only to show why that is needed. */
  turnLock?: boolean;
  /** While the server is down nothing is acted on; at `to` all of it is, in due order. */
  down?: readonly { from: number; to: number }[];
  carrier?: ScenarioCarrier;
  happenings: readonly Happening[];
}

export interface ScenarioContact {
  phone: E164;
  country?: string | null;
  fields?: Record<string, FieldValue>;
  tags?: string[];
  optedOut?: boolean;
  /** When they became a contact, in milliseconds after `startsAt`; before the rehearsal when absent. */
  since?: number;
}

export interface ScenarioCarrier {
  /** From asking for a text to knowing how that ended; 1,000 when absent. */
  settleMs?: number;
  /** How the first, second, … text ends; `sent` beyond the list. */
  outcomes?: readonly SendOutcome[];
  /** How every text to a number ends, whatever `outcomes` says. */
  outcomesTo?: Readonly<Record<E164, SendOutcome>>;
}

export type Happening = { at: number } & (
  | {
      type: "call";
      /** `null`: the caller hides their number. */
      from: E164 | null;
      outcome: Outcome;
      /** How long it rang; 20,000 when absent. */
      rangMs?: number;
      /** From the call's beginning to its final outcome; `rangMs` when absent. */
      lastedMs?: number;
      /** Another program told of it. As the drawing's trigger hears of calls when absent. */
      logged?: boolean;
      /** The first number when absent. */
      numberId?: string;
    }
  | { type: "reply"; from: E164; body: string }
);
