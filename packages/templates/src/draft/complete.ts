/** One message of a conversation with a model. */
export interface ChatMessage {
  role: "system" | "user" | "assistant";
  content: string;
}

export interface CompleteOptions {
  /** 0 to 2. To be left out for models that refuse it. */
  temperature: number;
  /** The most tokens to answer with. */
  maxTokens: number;
  /** A JSON schema for the answer, for servers that can hold a model to one. The answer is read leniently anyway. */
  schema: { name: string; schema: Record<string, unknown> };
}

/**
 * Asks a model and resolves to its text. Deadlines, retries and what a server can do are its own business. It rejects
 * when there is no answer; an error made by {@link completeFailure} carries a sentence for the owner.
 */
export type Complete = (messages: readonly ChatMessage[], options: CompleteOptions) => Promise<string>;

/** An error whose `forOwner` is fit for the screen: a full sentence, without keys, addresses or the model's text. */
export interface CompleteFailure extends Error {
  forOwner: string;
}

/** Makes a {@link CompleteFailure}. `cause` is for logs. */
export function completeFailure(forOwner: string, cause?: unknown): CompleteFailure {
  return Object.assign(new Error(forOwner, { cause }), { forOwner });
}

/** The sentence of a failure, or `null` when the error is of another kind and its words are not for owners. */
export function forOwner(error: unknown): string | null {
  if (!(error instanceof Error) || !("forOwner" in error)) return null;
  return typeof error.forOwner === "string" ? error.forOwner : null;
}
