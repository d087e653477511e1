import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from "openai";
import type {
  ChatCompletion,
  ChatCompletionCreateParamsNonStreaming,
} from "openai/resources/chat/completions";
import type { Reply, Request } from "./reply.ts";

export interface OpenAiOptions {
  apiKey: string;
  /** Any server that speaks OpenAI's chat completions, such as Ollama or llama.cpp. */
  baseUrl: string;
  model: string;
  /** For everything together: retries, waiting and the whole body. In milliseconds. */
  deadlineMs?: number;
  /** Waits; handed in so that tests need not. */
  pause?: (ms: number, signal: AbortSignal) => Promise<void>;
}

const DEADLINE_MS = 20_000;
/** A busy server may ask for minutes; nobody waits for a draft so long. */
const LONGEST_PAUSE_MS = 5_000;
/** Four texts of two segments, with their names, fit well within it. */
const MOST_TOKENS = 900;
/** A body that is longer is not four texts. */
const MOST_CHARACTERS = 40_000;

/** How a server wants to be asked for JSON: the first that works is remembered. */
const FORMATS = ["schema", "object", "words"] as const;

/** Asks a model once, and says in a sentence why it could not. Never throws for what a server or a network does. */
export function createModel(options: OpenAiOptions): (request: Request) => Promise<Reply> {
  const { model, baseUrl, deadlineMs = DEADLINE_MS, pause = wait } = options;
  const client = new OpenAI({
    apiKey: options.apiKey,
    baseURL: baseUrl,
    // The SDK's retries are silent and multiply the time-out; ours are counted and share one deadline.
    maxRetries: 0,
    timeout: deadlineMs,
    logLevel: "off",
    // A redirect would carry the key to another host.
    fetchOptions: { redirect: "error" },
  });
  const known: Known = { format: 0, temperature: true, tokens: "max_tokens" };

  return async function ask(request) {
    const deadline = AbortSignal.timeout(deadlineMs);
    const signal = request.signal === undefined ? deadline : AbortSignal.any([deadline, request.signal]);
    let retried = false;
    // Three things can be learned of a server, two of them once and the format twice, and one retry: never more than six.
    for (;;) {
      try {
        return read(await client.chat.completions.create(body(model, request, known), { signal }), baseUrl);
      } catch (error) {
        if (deadline.aborted) return failed(`The model did not answer within ${deadlineMs / 1_000} seconds.`);
        if (request.signal?.aborted) return failed("Stopped.");
        if (learn(known, error)) continue;
        const pauseMs = retried ? null : retryAfter(error);
        if (pauseMs === null) return failed(sayFailure(error, { model, baseUrl }));
        retried = true;
        await pause(pauseMs, signal).catch(() => {});
      }
    }
  };
}

/** What was learned of the server behind one base URL and model. */
interface Known {
  format: number;
  temperature: boolean;
  tokens: "max_tokens" | "max_completion_tokens";
}

function body(model: string, request: Request, known: Known): ChatCompletionCreateParamsNonStreaming {
  const format = FORMATS[known.format];
  return {
    model,
    messages: [
      { role: "system", content: request.system },
      { role: "user", content: request.user },
    ],
    [known.tokens]: MOST_TOKENS,
    ...(known.temperature ? { temperature: request.temperature } : {}),
    ...(format === "schema"
      ? {
          response_format: {
            type: "json_schema",
            json_schema: { name: request.schema.name, strict: true, schema: request.schema.schema },
          },
        }
      : format === "object"
        ? { response_format: { type: "json_object" } }
        : {}),
  };
}

/** Reads an answer, which may be anything: some servers answer 200 with a page, an empty list or a refusal. */
function read(answer: ChatCompletion, baseUrl: string): Reply {
  const choices: unknown = typeof answer === "object" && answer !== null ? answer.choices : undefined;
  if (!Array.isArray(choices)) {
    return failed(`What answers at ${baseUrl} does not speak as OpenAI does. Check OPENAI_BASE_URL.`);
  }
  const choice = answer.choices[0];
  if (choice?.message === undefined || choice.message === null)
    return failed("The model answered with nothing.");
  const { refusal, content } = choice.message;
  if (refusal) return { type: "refused", says: refusal.slice(0, 300) };
  if (choice.finish_reason === "content_filter")
    return { type: "refused", says: "The model's content filter held it back." };
  if (!content) return failed("The model answered with nothing.");
  if (content.length > MOST_CHARACTERS) return failed("The model's answer was far too long.");
  return { type: "text", text: content };
}

/** Learns what a server cannot do from its 400, so that the next request leaves it out. Answers whether it learned. */
function learn(known: Known, error: unknown): boolean {
  if (!(error instanceof APIError) || error.status !== 400) return false;
  const about = `${error.param ?? ""} ${error.message}`.toLowerCase();
  if (/response_format|json_schema|json_object|structured/.test(about) && known.format < FORMATS.length - 1) {
    known.format += 1;
    return true;
  }
  if (about.includes("temperature") && known.temperature) {
    known.temperature = false;
    return true;
  }
  if (about.includes("max_tokens") && known.tokens === "max_tokens") {
    known.tokens = "max_completion_tokens";
    return true;
  }
  return false;
}

/** How long to wait before the one retry; `null` when another try would be of no use. */
function retryAfter(error: unknown): number | null {
  if (!(error instanceof APIError) || error.status === undefined) return null;
  if (error.status >= 500) return 500;
  if (error.status !== 429 || error.code === "insufficient_quota") return null;
  const seconds = Number(error.headers?.get("retry-after") ?? "1");
  const ms = Number.isFinite(seconds) ? seconds * 1_000 : 1_000;
  return ms <= LONGEST_PAUSE_MS ? ms : null;
}

function sayFailure(error: unknown, { model, baseUrl }: { model: string; baseUrl: string }): string {
  if (error instanceof APIUserAbortError) return "Stopped.";
  if (error instanceof APIConnectionTimeoutError) return "The model did not answer in time.";
  if (error instanceof APIConnectionError) return `Nothing answers at ${baseUrl}. Check OPENAI_BASE_URL.`;
  if (!(error instanceof APIError))
    return `What answers at ${baseUrl} does not speak as OpenAI does. Check OPENAI_BASE_URL.`;
  switch (error.status) {
    case 401:
    case 403:
      return "The model's server refused the key. Check OPENAI_API_KEY.";
    case 404:
      return `There is no model called ${model} at ${baseUrl}. Check OPENAI_MODEL and OPENAI_BASE_URL.`;
    case 429:
      return error.code === "insufficient_quota"
        ? "The account behind OPENAI_API_KEY has no credit left."
        : "The model is busy. Try again in a few minutes.";
    default:
      return `The model's server answered ${error.status ?? "with an error"}.`;
  }
}

function failed(says: string): Reply {
  return { type: "failed", says };
}

/** The one pause of this room: the transport's, of at most five seconds, and ended by the deadline. */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
