import { kindOf, type ModelFailure, modelFailure } from "./modelFailure.ts";
import { noCredit, strange } from "./readAnswer.ts";

/** Where a model is. */
export interface Connection {
  /** `null` for servers that want none. */
  apiKey: string | null;
  /** Any server that speaks OpenAI's chat completions, such as Ollama or llama.cpp. */
  baseUrl: string;
  model: string;
}

/** What went wrong with a request, as far as anything can be made of it. */
export interface Trouble {
  error: unknown;
  /** There was no answer at all. */
  unreachable: boolean;
  /** Of an answer that was none of the 200s; `null` when it did not come to that. */
  status: number | null;
  /** What the server calls it, such as `insufficient_quota`. */
  codes: readonly string[];
  /** What it says, and which parameter it is about. For reading, never for showing. */
  about: string;
  /** The header, as it came. */
  retryAfter: string | null;
}

/** A busy server may ask for minutes; nobody waits for a draft so long. */
const LONGEST_PAUSE_MS = 5_000;
const SHORT_PAUSE_MS = 200;

/** The server does not take some parameter, perhaps. */
export function refusesRequest({ status }: Trouble): boolean {
  return status === 400 || status === 422;
}

/** How long to wait before the one retry, in milliseconds; `null` when another try would be of no use. */
export function pauseBefore(trouble: Trouble, now: () => number): number | null {
  if (trouble.unreachable) return isReset(trouble.error) ? SHORT_PAUSE_MS : null;
  if (trouble.status === null) return null;
  if (trouble.status >= 500) return SHORT_PAUSE_MS;
  if (trouble.status !== 429 || isQuota(trouble)) return null;
  const ms = retryAfterMs(trouble.retryAfter ?? "1", now);
  return ms <= LONGEST_PAUSE_MS ? ms : null;
}

/** Seconds or a date, by RFC 9110. What is neither is taken for a second. */
function retryAfterMs(value: string, now: () => number): number {
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1_000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? 1_000 : Math.max(0, date - now());
}

/** The failure that an owner is told of. */
export function failureOf(trouble: Trouble, connection: Connection): ModelFailure {
  const { error, status, unreachable } = trouble;
  if (kindOf(error) !== null) return error as ModelFailure; // It has a kind, so modelFailure made it.
  const place = placeOf(connection.baseUrl);
  if (isReset(error))
    return modelFailure("broken", "The assistant's server broke the connection off.", error);
  if (unreachable) {
    return modelFailure("unreachable", `Nothing answers at ${place}. Check the address in Settings.`, error);
  }
  if (status === null) return strange(error);
  if (isQuota(trouble) || status === 402) return noCredit(error);
  const [kind, sentence] = ofStatus(status, { ...trouble, ...connection, place });
  return modelFailure(kind, sentence, error);
}

function ofStatus(
  status: number,
  { model, place, apiKey, about }: Connection & Trouble & { place: string },
): [ModelFailure["kind"], string] {
  if (status >= 300 && status < 400)
    return ["moved", `${place} sends elsewhere. Enter the address that it leads to in Settings.`];
  if (status === 401 || status === 403) {
    return apiKey === null
      ? ["key", "The assistant's server wants a key. Enter one in Settings."]
      : ["key", "The assistant's server refused the key. Check it in Settings."];
  }
  if (status === 404 || (status === 400 && NO_MODEL.test(about)))
    return ["model", `The assistant's server has no model called ${model}. Check it in Settings.`];
  if (status === 413) return ["refused", "The assistant's server would not take a question this long."];
  if (status === 429) return ["busy", "The assistant is busy. Try again in a few minutes."];
  if (status < 500) return ["refused", `The assistant's server did not accept the question (${status}).`];
  return ["server", `The assistant's server answered ${status}. Try again in a few minutes.`];
}

const NO_MODEL = /\bmodel\b.*\b(?:not found|not exist|unknown)\b/i;

function isQuota({ codes }: Trouble): boolean {
  return codes.includes("insufficient_quota");
}

const RESETS = /ECONNRESET|EPIPE|UND_ERR_SOCKET|other side closed|socket hang up|terminated/i;

/** Somebody was there and hung up; as against nobody listening. */
function isReset(error: unknown): boolean {
  for (let each = error, depth = 0; each instanceof Error && depth < 5; each = each.cause, depth++) {
    const code = "code" in each && typeof each.code === "string" ? each.code : "";
    if (RESETS.test(`${code} ${each.message}`)) return true;
  }
  return false;
}

/** Host and port: an address may hold a path that is nobody's business on a page. */
function placeOf(baseUrl: string): string {
  return URL.canParse(baseUrl) ? new URL(baseUrl).host : "the assistant's address";
}
