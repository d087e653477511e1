import { type CompleteFailure, completeFailure } from "@ringback/templates";

/** What went wrong between Ringback and a model, as far as somebody can do something about it. */
export type FailureKind =
  /** Nothing listens there. */
  | "unreachable"
  /** It hung up in the middle. */
  | "broken"
  /** It sends elsewhere, where no key may follow. */
  | "moved"
  /** What answers is no model's server. */
  | "strange"
  | "key"
  | "model"
  /** It has to be asked less, or paid. */
  | "busy"
  | "credit"
  /** It will not take the request. */
  | "refused"
  /** It failed at its own end. */
  | "server"
  /** The deadline passed, or it fell silent. */
  | "late"
  /** Whoever asked has gone. */
  | "stopped"
  /** It answered, and not with a draft. */
  | "declined"
  | "empty"
  | "cutOff"
  | "tooLong"
  /** This business has asked enough for today. */
  | "cap";

export interface ModelFailure extends CompleteFailure {
  kind: FailureKind;
}

/** @param sentence For the owner: what happened and what to do, without keys or a stranger's text. */
export function modelFailure(kind: FailureKind, sentence: string, cause?: unknown): ModelFailure {
  return Object.assign(completeFailure(sentence, cause), { kind });
}

/** The kind of a failure that {@link modelFailure} made; `null` for any other error. */
export function kindOf(error: unknown): FailureKind | null {
  // Only modelFailure gives an error a kind beside a sentence for the owner.
  return error instanceof Error && "forOwner" in error && "kind" in error
    ? (error as ModelFailure).kind
    : null;
}
