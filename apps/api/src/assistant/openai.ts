import type { ChatMessage, Complete, CompleteOptions } from "@ringback/templates";
import OpenAI, { APIConnectionError, APIError } from "openai";
import type { ChatCompletionCreateParams } from "openai/resources/chat/completions";
import { z } from "zod";
import { type Abilities, createAbilities } from "./abilities.ts";
import { type ModelFailure, modelFailure } from "./modelFailure.ts";
import { pause } from "./pause.ts";
import { holdsWholeJson, readAnswer, strange, wordsOf } from "./readAnswer.ts";
import { readBody } from "./readBody.ts";
import { type Connection, failureOf, pauseBefore, refusesRequest, type Trouble } from "./trouble.ts";

export interface Timing {
  /** For everything that one draft asks: questions, retries, waiting and whole bodies. In milliseconds. */
  deadlineMs: number;
  /** The longest silence in the middle of an answer, in milliseconds. */
  idleMs: number;
}

/** Models behind servers that speak as OpenAI does. What is learned of a server is kept for its next request. */
export interface Models {
  /** Opens one draft's worth of asking, with one deadline over all of it; `signal` ends it sooner. */
  open(connection: Connection, timing: Timing, signal?: AbortSignal): Complete;
  /** The names of a server's models; `null` when it has no list. @throws a model failure. */
  list(connection: Connection, timing: Timing, signal?: AbortSignal): Promise<string[] | null>;
}

/** Streams wrap every token in 300 bytes; this is room for {@link RAISED_TOKENS}, and no download. */
const MOST_BYTES = 1_500_000;
/** An answer that is longer is not a handful of texts. */
const MOST_CHARACTERS = 40_000;
/** What a model may write that ran into its cap: those that think first need so much. */
export const RAISED_TOKENS = 4_000;
/** Servers whose abilities are remembered; one business has one. */
const MOST_SERVERS = 100;

/** @param now For a Retry-After that is a date: milliseconds UTC. */
export function createModels(now: () => number): Models {
  const known = new Map<string, Abilities>();

  function abilitiesOf({ baseUrl, model }: Connection): Abilities {
    const key = `${baseUrl}\n${model}`;
    const abilities = known.get(key) ?? createAbilities();
    if (known.size >= MOST_SERVERS) known.clear();
    known.set(key, abilities);
    return abilities;
  }

  return {
    open(connection, timing, signal) {
      const abilities = abilitiesOf(connection);
      const { stop, sayLate } = deadlineOf(timing, signal);
      const client = clientFor(connection, timing, stop);
      return async (messages, asked) => {
        let retried = false;
        let maxTokens = asked.maxTokens;
        // Abilities are unlearned at most five times, a stumble is forgiven once and the cap raised once.
        for (;;) {
          try {
            const params = paramsOf(connection.model, messages, { ...asked, maxTokens }, abilities);
            const response = await client.chat.completions.create(params, { signal: stop }).asResponse();
            const answer = readAnswer(
              await readBody(response, { mostBytes: MOST_BYTES, ...timing, signal: stop }),
            );
            if (answer.content.length > MOST_CHARACTERS) throw farTooLong();
            if (answer.finish === "length" && maxTokens < RAISED_TOKENS && !holdsWholeJson(answer.content)) {
              maxTokens = RAISED_TOKENS;
              continue;
            }
            return wordsOf(answer);
          } catch (error) {
            if (stop.aborted) throw sayLate(error);
            const trouble = troubleOf(error);
            if (refusesRequest(trouble) && abilities.unlearn(trouble.about)) continue;
            const pauseMs = retried ? null : pauseBefore(trouble, now);
            if (pauseMs === null) throw failureOf(trouble, connection);
            retried = true;
            await pause(pauseMs, stop);
          }
        }
      };
    },

    async list(connection, timing, signal) {
      const { stop, sayLate } = deadlineOf(timing, signal);
      try {
        const response = await clientFor(connection, timing, stop).models.list({ signal: stop }).asResponse();
        return modelNames(await readBody(response, { mostBytes: MOST_BYTES, ...timing, signal: stop }));
      } catch (error) {
        if (stop.aborted) throw sayLate(error);
        throw failureOf(troubleOf(error), connection);
      }
    },
  };
}

function deadlineOf({ deadlineMs }: Timing, signal: AbortSignal | undefined) {
  // The SDK's own time-out ends with the headers: a body that stalls would be waited for without end.
  const deadline = AbortSignal.timeout(deadlineMs);
  const late = `The assistant did not answer within ${Math.round(deadlineMs / 100) / 10} seconds.`;
  return {
    stop: signal === undefined ? deadline : AbortSignal.any([deadline, signal]),
    sayLate: (cause: unknown) =>
      signal?.aborted === true
        ? modelFailure("stopped", "The assistant was stopped.", cause)
        : modelFailure("late", late, cause),
  };
}

function clientFor({ apiKey, baseUrl }: Connection, timing: Timing, signal: AbortSignal): OpenAI {
  return new OpenAI({
    // Servers on one's own machine want no key, but the SDK does.
    apiKey: apiKey ?? "none",
    baseURL: baseUrl,
    // Left out, they would be taken from the environment and sent to whatever server is set up here.
    adminAPIKey: null,
    organization: null,
    project: null,
    // The SDK's retries are silent and multiply the time-out; ours is one, and shares the deadline.
    maxRetries: 0,
    // Far behind our deadline: of two timers of one length either may be first, and the SDK's says "unreachable".
    timeout: timing.deadlineMs * 10,
    logLevel: "off",
    // A redirect would carry the key to another host: it is answered, not followed.
    fetchOptions: { redirect: "manual" },
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      if (response.ok) return response;
      // The SDK reads the body of an error to its end, however long that takes.
      const limits = { mostBytes: 100_000, idleMs: timing.idleMs, signal };
      const body = await readBody(response, limits).catch(() => "");
      const { status, headers } = response;
      return new Response(status === 204 || status === 304 ? null : body, { status, headers });
    },
  });
}

function paramsOf(
  model: string,
  messages: readonly ChatMessage[],
  asked: CompleteOptions,
  { can }: Abilities,
): ChatCompletionCreateParams {
  return {
    model,
    messages: messages.map(({ role, content }) => ({ role, content })),
    // Streamed, so that a server that is at work can be told from one that hangs.
    ...(can("stream") ? { stream: true } : {}),
    ...(can("maxTokens") ? { max_tokens: asked.maxTokens } : { max_completion_tokens: asked.maxTokens }),
    ...(can("temperature") ? { temperature: asked.temperature } : {}),
    ...(can("jsonSchema")
      ? { response_format: { type: "json_schema", json_schema: { ...asked.schema, strict: true } } }
      : can("jsonObject")
        ? { response_format: { type: "json_object" } }
        : {}),
  };
}

/** What an error says, in words that are not the SDK's. */
function troubleOf(error: unknown): Trouble {
  const isStatus = error instanceof APIError && error.status !== undefined;
  return {
    error,
    unreachable: error instanceof APIConnectionError,
    status: isStatus ? (error.status ?? null) : null,
    codes: isStatus ? [error.code ?? "", error.type ?? ""] : [],
    about: isStatus ? `${error.param ?? ""} ${error.message}` : "",
    retryAfter: isStatus ? (error.headers?.get("retry-after") ?? null) : null,
  };
}

function farTooLong(): ModelFailure {
  return modelFailure("tooLong", "The assistant's answer was far too long.");
}

const modelList = z.object({ data: z.array(z.object({ id: z.string() })) });

function modelNames(body: string): string[] | null {
  if (body.trimStart().startsWith("<")) throw strange();
  try {
    const read = modelList.safeParse(JSON.parse(body));
    return read.success ? read.data.data.map(({ id }) => id) : null;
  } catch {
    return null;
  }
}
