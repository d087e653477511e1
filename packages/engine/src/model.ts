import type { Errand } from "./errand.ts";

/**
 * The words of Ringback, as types. Read this file first; the rest of the house uses these words and no others.
 *
 * | word | means |
 * |---|---|
 * | business | one customer of a Ringback server; everything below belongs to one |
 * | number | a phone number of a business, with how its calls are handled |
 * | call | one inbound call; ends in one outcome: answered, missed, voicemail, abandoned, blocked |
 * | contact | a person, known by an E.164 number within a business; has fields and tags |
 * | workflow | what an owner draws: one draft and many versions |
 * | graph | the data of a draft or version: nodes, and edges from a named port to a node |
 * | version | a published graph, frozen, content-addressed |
 * | node / node type | a box in a graph / the code that gives boxes of that kind their behaviour |
 * | run | one caller's way through one version |
 * | event | something that happened to a run |
 * | effect | something a run wants done |
 * | move | what a node answers: go (by a port), wait, ask (for effects), stop |
 * | turn | from a wake-up to the next wait or the end; turns of one contact never overlap |
 * | send | an outbound text's life: intent, claimed, accepted / rejected / unknown, delivered |
 * | errand | something done outside besides texting the caller: a notice to the owner, a web request |
 * | guard | the row that lets one run text a caller about missed calls within a window |
 * | disposition | the one line every missed call ends in |
 * | note | what somebody wrote on a drawing for whoever reads it next; runs never see it |
 * | finding | something a person can fix: a code, a place and a sentence that says what to do |
 * | rehearsal | a run of a draft in virtual time, with nothing sent |
 */

/** Milliseconds since 1970-01-01T00:00:00Z. The only form in which time is stored or compared. */
export type Instant = number;

/** A phone number in E.164 form: "+", country code, subscriber number; no spaces. */
export type E164 = string;

export type FieldType = "text" | "number" | "yesNo" | "dateTime";

/** What a contact's field can hold. A date-time is an {@link Instant}; `null` is an empty field. */
export type FieldValue = string | number | boolean | null;

/** A field that contacts of a business have. `builtIn` fields cannot be removed. */
export interface FieldDefinition {
  key: string;
  label: string;
  type: FieldType;
  builtIn?: boolean;
}

/** How a call ended, once nothing that can still arrive may change it for the worse. */
export type Outcome = "answered" | "missed" | "voicemail" | "abandoned" | "blocked";

/** What a run and a trigger know of a call. */
export interface CallFacts {
  id: string;
  /** When the call reached the business's number: the carrier's clock where it tells, else ours. */
  at: Instant;
  /** When the outcome became final. */
  endedAt: Instant;
  /** `null` when the caller withheld their number: nobody can be texted. */
  from: E164 | null;
  numberId: string;
  outcome: Outcome;
  /** Another program told of it: it did not come in over the phone network. */
  logged?: true;
  /** How long the phone rang before the caller gave up or voicemail took over, in milliseconds. */
  rangMs: number;
}

// ------------------------------------------------------------------------------------------------- the run

export type RunStatus =
  /** Made, its `started` event not yet applied. */
  | "new"
  /** At a node, with a due time. */
  | "waiting"
  /** In a turn that asked for a send and has not heard how it ended. */
  | "sending"
  | "ended";

/** One caller's way through one version. A small JSON snapshot: its position is a node id. */
export interface Run {
  id: string;
  workflowId: string;
  versionId: string;
  /** The call that started it. */
  call: CallFacts;
  /** Set when a reply of theirs started it, after the call: it answers them, and the call's disposition is not its business. */
  reply?: { body: string };
  status: RunStatus;
  /** The node it stands at; `null` before it starts and after it ends. */
  node: string | null;
  /** How many nodes it has entered. Part of every key, so that a timer from an earlier lap never matches. */
  visit: number;
  /** How many texts it has asked for. */
  texts: number;
  /** How many errands it has asked for; absent: none. */
  errands?: number;
  /** While waiting: the key that its `due` event must carry, and when that is due. */
  wait: { key: string; dueAt: Instant } | null;
  /** While sending: the key that its `sendSettled` event must carry. */
  asked: { key: string } | null;
  /** They replied while a text of it was on its way, and its workflow stops on a reply: it ends before it stays again. */
  replied?: true;
  end: RunEnd | null;
}

/** Why a run ended, in a code for counting and a sentence for the owner. */
export interface RunEnd {
  type: "finished" | "suppressed" | "optedOut" | "failed";
  code: string;
  why: string;
}

/** Something that happened to a run. `id` is unique: an event is applied once. `at` is the engine's only clock. */
export type RunEvent = { id: string; at: Instant } & (
  | { type: "started" }
  /** `early`: the owner ended the wait before its time. */
  | { type: "due"; key: string; early?: true }
  | { type: "sendSettled"; key: string; outcome: SendOutcome; why: string | null }
  /** The same person called again while this run waits, and the trigger says: restart the wait. */
  | { type: "calledAgain"; call: CallFacts }
  /** The same person called and was answered: what a missed call was to bring about has happened. */
  | { type: "gotThrough"; call: CallFacts }
  | { type: "replied"; body: string }
  | { type: "optedOut" }
  /** The owner ended it while it waited for this key. */
  | { type: "cancelled"; key: string }
);

/** A text from a caller, as a trigger that starts on replies knows it. */
export interface ReplyFacts {
  body: string;
  /** The first since their last call. */
  first: boolean;
}

/** How a send ended, as far as a run cares. `notConfirmed`: the carrier never told us; it is not repeated. */
export type SendOutcome = "sent" | "couldNotSend" | "notConfirmed";

/** Something a run wants done. Keys are `run/visit/name`: doing one twice is harmless. */
export type Effect =
  | {
      type: "send";
      key: string;
      nodeId: string;
      to: E164;
      body: string;
      /** Claim or keep the guard until this instant; `null` when the workflow has its guard off. */
      guardUntil: Instant | null;
    }
  | { type: "errand"; key: string; nodeId: string; errand: Errand }
  | ({ key: string } & ContactChange);

/** Something that a node changes about the contact. Adding a tag that is there, or removing one that is not, does nothing. */
export type ContactChange =
  | { type: "setField"; field: string; value: FieldValue }
  | { type: "addTag"; tag: string }
  | { type: "removeTag"; tag: string };

/** What a node answers. Nodes return moves; only `step` changes a run. */
export type Move =
  /** Leave by a port. `change` changes the contact first, so later nodes of the turn see it; nothing waits for `errands`. */
  | { type: "go"; port: string; why: string; change?: ContactChange; errands?: readonly Errand[] }
  /** Stay until an instant. */
  | { type: "wait"; until: Instant; why: string }
  /** Ask for a text, and stay until it is settled. */
  | { type: "ask"; send: { body: string }; why: string }
  | { type: "stop"; why: string };

/** One line of a run's way: which node, how it left (`null`: it stayed or ended there), and why. */
export interface PathStep {
  at: Instant;
  nodeId: string;
  visit: number;
  port: string | null;
  why: string;
}

export interface Stepped {
  run: Run;
  effects: Effect[];
  path: PathStep[];
  /** Set when the event meant nothing to the run, with the reason; run, effects and path are then unchanged and empty. */
  ignored?: string;
}

// ------------------------------------------------------------------------------------------ dispositions

/** What every missed call ends in: exactly one, with a sentence the owner can read. */
export interface Disposition {
  type: "sent" | "suppressed" | "failed" | "notConfirmed";
  code: string;
  why: string;
}

// ---------------------------------------------------------------------------------------------- findings

/** Something a person can fix. Errors keep a draft from being published; the rest advises. */
export interface Finding {
  code: string;
  severity: "error" | "warning" | "info";
  /** The node it is about; absent when it is about the whole drawing. */
  nodeId?: string;
  /** Where in the node's config, as a dotted path such as `branches.0.groups`; absent when it is about the node. */
  field?: string;
  /** The port it is about. */
  port?: string;
  message: string;
}
