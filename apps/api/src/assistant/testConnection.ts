import { type Complete, trial } from "@ringback/templates";
import { type FailureKind, kindOf } from "./modelFailure.ts";
import type { Models, Timing } from "./openai.ts";
import type { Connection } from "./trouble.ts";

/** What is tried of a connection, in the order in which it has to work. */
export interface TestLine {
  what: string;
  ok: boolean;
  /** What was found; where it failed, what to do. */
  say: string;
}

export interface TestResult {
  ok: boolean;
  lines: TestLine[];
}

/** Longer than this a person waits, and wonders. */
const SLOW_MS = 10_000;

/** What the list of models may take of the whole time: it is of use, and a server may do without. */
const LIST_SHARE = 1 / 3;

/**
 * Tries a connection step by step, up to the first that fails, within `timing.deadlineMs` for all of it. A line says only
 * what was shown: an error of the server's own shows neither that the key was taken nor that the model is there.
 */
export async function testConnection(
  connection: Connection,
  {
    models,
    timing,
    now,
    signal,
  }: { models: Models; timing: Timing; now: () => number; signal?: AbortSignal | undefined },
): Promise<TestResult> {
  const place = URL.canParse(connection.baseUrl) ? new URL(connection.baseUrl).host : connection.baseUrl;
  if (!/^https?:\/\//i.test(connection.baseUrl) || !URL.canParse(connection.baseUrl)) {
    return failed([], SERVER, "Enter an address that starts with https:// or http://.");
  }

  const late = AbortSignal.timeout(timing.deadlineMs);
  const stop = signal === undefined ? late : AbortSignal.any([late, signal]);
  const forList = { ...timing, deadlineMs: Math.round(timing.deadlineMs * LIST_SHARE) };
  const listed = await attempt(() => models.list(connection, forList, stop));
  if (signal?.aborted) return failed([], SERVER, STOPPED);
  // A list that comes late says nothing of the model; it is asked next.
  const early =
    "error" in listed && kindOf(listed.error) !== "late" ? sayServer(listed.error, connection, place) : null;
  if (early !== null) return failed([], SERVER, early);

  const complete: Complete = models.open(connection, timing, stop);
  const started = now();
  const tried = await attempt(() => trial(complete));
  const tookMs = now() - started;
  if (signal?.aborted) return failed([], SERVER, STOPPED);
  const lines: TestLine[] = [];
  const names = "value" in listed ? listed.value : null;

  if ("error" in tried) {
    const kind = kindOf(tried.error);
    const server =
      kind === "model" && "error" in listed
        ? wrongPath(connection)
        : sayServer(tried.error, connection, place);
    if (server !== null) return failed(lines, SERVER, server);
    lines.push(serverAnswers(place));
    if (kind === "key") return failed(lines, KEY, sayKey(connection));
    if (kind === "credit")
      return failed(lines, KEY, "Its account has no credit left. Add some, or use another key.");
    if (kind === "busy")
      return failed(
        lines,
        ANSWERS,
        "The server is busy, or the key has used up its share. Try again in a few minutes.",
      );
    if (kind === "model") return failed(lines, MODEL, sayModel(connection, names));
    if (kind === "server" || kind === "refused" || kind === null)
      return failed(lines, ANSWERS, sayAnswer(tried.error));
    lines.push(keyAccepted(connection), modelThere(connection));
    return failed(lines, ANSWERS, `${sayAnswer(tried.error)} Try another model.`);
  }

  lines.push(serverAnswers(place), keyAccepted(connection), modelThere(connection));
  if (!tried.value) {
    return failed(
      lines,
      ANSWERS,
      "It answered, but not in the form that drafts need. Try another model; larger ones do better.",
    );
  }
  lines.push({ what: ANSWERS, ok: true, say: "It writes drafts in a form that Ringback can read." });
  const seconds = `${Math.max(0.1, Math.round(tookMs / 100) / 10)} seconds`;
  lines.push(
    tookMs > SLOW_MS
      ? {
          what: SPEED,
          ok: true,
          say: `It took ${seconds} for one line, so drafts will be slow. A smaller model is faster.`,
        }
      : { what: SPEED, ok: true, say: `It took ${seconds}.` },
  );
  return { ok: true, lines };
}

const SERVER = "Server";
const KEY = "Key";
const MODEL = "Model";
const ANSWERS = "Answers";
const SPEED = "Speed";
const STOPPED = "The test was stopped.";

async function attempt<T>(work: () => Promise<T>): Promise<{ value: T } | { error: unknown }> {
  try {
    return { value: await work() };
  } catch (error) {
    return { error };
  }
}

function failed(lines: readonly TestLine[], what: string, say: string): TestResult {
  return { ok: false, lines: [...lines, { what, ok: false, say }] };
}

/** Where no server answers that speaks as OpenAI does, what to do; `null` when one does, whatever else is wrong. */
function sayServer(error: unknown, connection: Connection, place: string): string | null {
  const kind = kindOf(error);
  const said: Partial<Record<FailureKind, string>> = {
    unreachable: `Nothing answers at ${place}. Start the server there, or correct the address.`,
    broken: `${place} hangs up. See whether the server there is well, and whether the address begins with http:// or https:// as it should.`,
    moved: `${place} sends elsewhere. Enter the address that it leads to.`,
    strange: `What answers at ${place} is no model's server. ${addressHint(connection)}`,
    late: `${place} does not answer in time. See whether the server there is busy, or stuck.`,
    // Whoever asked is still there, so it was the deadline of the whole test.
    stopped: `${place} does not answer in time. See whether the server there is busy, or stuck.`,
  };
  if (kind === null) return said.unreachable ?? null;
  return said[kind] ?? null;
}

function wrongPath(connection: Connection): string {
  return `A server answers, but not at this path, or it has no model called ${connection.model}. ${addressHint(connection)}`;
}

function addressHint({ baseUrl }: Connection): string {
  const plain = baseUrl.replace(/\/+$/, "");
  return /\/v\d+\w*$/.test(plain) ? "Check the address." : `Most addresses end in /v1: try ${plain}/v1.`;
}

function serverAnswers(place: string): TestLine {
  return { what: SERVER, ok: true, say: `A server answers at ${place}.` };
}

function keyAccepted({ apiKey }: Connection): TestLine {
  return { what: KEY, ok: true, say: apiKey === null ? "It asks for no key." : "It takes the key." };
}

function sayKey({ apiKey }: Connection): string {
  return apiKey === null
    ? "It wants a key. Paste one in."
    : "It refused the key. Paste it again, or make a new one.";
}

function modelThere({ model }: Connection): TestLine {
  return { what: MODEL, ok: true, say: `It answers as ${model}.` };
}

const NAMES_SHOWN = 5;

function sayModel({ model }: Connection, names: readonly string[] | null): string {
  const missing = `It has no model called ${model}.`;
  const plain = (names ?? []).filter((name) => /^[\w./:@-]{1,80}$/.test(name)).slice(0, NAMES_SHOWN);
  return plain.length === 0 ? `${missing} Check the name.` : `${missing} It has ${plain.join(", ")}.`;
}

function sayAnswer(error: unknown): string {
  return error instanceof Error && kindOf(error) !== null ? error.message : "The assistant did not answer.";
}
