import { type ChatMessage, type Complete, type CompleteOptions, completeFailure } from "@ringback/templates";
import OpenAI, { APIConnectionError, APIError } from "openai";
import type {
  ChatCompletion,
  ChatCompletionCreateParamsNonStreaming,
} from "openai/resources/chat/completions";
import { createAbilities } from "./abilities.ts";
import { pause } from "./pause.ts";

export interface OpenAiOptions {
  apiKey: string;
  /** Any server that speaks OpenAI's chat completions, such as Ollama or llama.cpp; the SDK's default when absent. */
  baseUrl: string | null;
  model: string;
  /** For everything that one draft asks: questions, retries, waiting and whole bodies. In milliseconds. */
  deadlineMs: number;
}

/** A busy server may ask for minutes; nobody waits for a draft so long. */
const LONGEST_PAUSE_MS = 5_000;
/** An answer that is longer is not a handful of texts. */
const MOST_CHARACTERS = 40_000;

/**
 * A model behind a server that speaks as OpenAI does. Each call opens one draft's worth of asking, with one deadline over
 * all of it; `signal` ends it sooner. What is learned of the server is kept for the next.
 */
export function createModel(options: OpenAiOptions): (signal?: AbortSignal) => Complete {
  const client = new OpenAI({
    apiKey: options.apiKey,
    baseURL: options.baseUrl,
    // The SDK's retries are silent and multiply the time-out; ours is one, and shares the deadline.
    maxRetries: 0,
    timeout: options.deadlineMs,
    logLevel: "off",
    // A redirect would carry the key to another host.
    fetchOptions: { redirect: "error" },
  });
  const abilities = createAbilities();

  return (signal) => {
    // The SDK's own time-out ends with the headers: a body that stalls would be waited for without end.
    const deadline = AbortSignal.timeout(options.deadlineMs);
    const stop = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
    return async (messages, asked) => {
      let retried = false;
      // Abilities are unlearned at most four times, and a stumble is forgiven once: at most six requests.
      for (;;) {
        try {
          const answer = await client.chat.completions.create(
            body(options.model, messages, asked, abilities),
            { signal: stop },
          );
          return textOf(answer);
        } catch (error) {
          if (stop.aborted)
            throw completeFailure(deadline.aborted ? late(options) : "The assistant was stopped.", error);
          if (abilities.unlearn(error)) continue;
          const pauseMs = retried ? null : retryAfter(error);
          if (pauseMs === null) throw completeFailure(sayFailure(error, options.model), error);
          retried = true;
          await pause(pauseMs, stop);
        }
      }
    };
  };
}

function body(
  model: string,
  messages: readonly ChatMessage[],
  asked: CompleteOptions,
  { can }: ReturnType<typeof createAbilities>,
): ChatCompletionCreateParamsNonStreaming {
  return {
    model,
    messages: messages.map(({ role, content }) => ({ role, content })),
    ...(can("maxTokens") ? { max_tokens: asked.maxTokens } : { max_completion_tokens: asked.maxTokens }),
    ...(can("temperature") ? { temperature: asked.temperature } : {}),
    ...(can("jsonSchema")
      ? { response_format: { type: "json_schema", json_schema: { ...asked.schema, strict: true } } }
      : can("jsonObject")
        ? { response_format: { type: "json_object" } }
        : {}),
  };
}

const STRANGE =
  "What answers at the assistant's address does not speak as OpenAI does. Check OPENAI_BASE_URL.";
const EMPTY = "The assistant answered with nothing.";

/** Reads an answer, which may be anything: some servers answer 200 with a page, an empty list or a refusal. */
function textOf(answer: ChatCompletion): string {
  const choices: unknown = typeof answer === "object" && answer !== null ? answer.choices : undefined;
  if (!Array.isArray(choices)) throw completeFailure(STRANGE);
  const choice = answer.choices[0];
  if (choice?.message === undefined || choice.message === null) throw completeFailure(EMPTY);
  const { refusal, content } = choice.message;
  if (refusal || choice.finish_reason === "content_filter")
    throw completeFailure("The assistant declined to write this.");
  if (!content) throw completeFailure(EMPTY);
  if (content.length > MOST_CHARACTERS) throw completeFailure("The assistant's answer was far too long.");
  return content;
}

/** How long to wait before the one retry, in milliseconds; `null` when another try would be of no use. */
function retryAfter(error: unknown): number | null {
  if (!(error instanceof APIError) || error.status === undefined) return null;
  if (error.status >= 500) return 200;
  if (error.status !== 429 || error.code === "insufficient_quota") return null;
  const seconds = Number(error.headers?.get("retry-after") ?? "1");
  const ms = Number.isFinite(seconds) ? seconds * 1_000 : 1_000;
  return ms <= LONGEST_PAUSE_MS ? ms : null;
}

function sayFailure(error: unknown, model: string): string {
  if (error instanceof Error && "forOwner" in error) return error.message;
  if (error instanceof APIConnectionError)
    return "Nothing answers at the assistant's address. Check OPENAI_BASE_URL.";
  if (!(error instanceof APIError)) return STRANGE;
  switch (error.status) {
    case 401:
    case 403:
      return "The assistant's server refused the key. Check OPENAI_API_KEY.";
    case 404:
      return `The assistant's server has no model called ${model}. Check OPENAI_MODEL and OPENAI_BASE_URL.`;
    case 429:
      return error.code === "insufficient_quota"
        ? "The account behind OPENAI_API_KEY has no credit left."
        : "The assistant is busy. Try again in a few minutes.";
    default:
      return `The assistant's server answered ${error.status ?? "with an error"}.`;
  }
}

function late({ deadlineMs }: OpenAiOptions): string {
  return `The assistant did not answer within ${deadlineMs / 1_000} seconds.`;
}
