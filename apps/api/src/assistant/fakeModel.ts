import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One request that a fake was sent. */
export interface Asked {
  method: string;
  path: string;
  host: string;
  /** Every Authorization header, as they came. */
  authorizations: string[];
  /** Empty for a request without one. */
  body: Record<string, unknown>;
}

/** How the fake answers one request. */
export type Answer = (response: ServerResponse, asked: Asked) => void;

/** A server that speaks as OpenAI does, or badly: for tests, over real HTTP. */
export interface FakeModel {
  baseUrl: string;
  /** What it was asked to complete. */
  asked: Asked[];
  /** What it says when asked which models it has; 404 while `null`. */
  models: string[] | null;
  close(): Promise<void>;
}

/** Gives `answers` one after another, and the last one for ever. */
export async function startFakeModel(...answers: Answer[]): Promise<FakeModel> {
  const server = createServer(async (request, response) => {
    const asked = await readAsked(request);
    if (asked.method === "GET") return answerModels(response, asked, fake.models);
    fake.asked.push(asked);
    answers[Math.min(fake.asked.length, answers.length) - 1]?.(response, asked);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // A TCP server's address is never a string.
  const fake: FakeModel = {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    asked: [],
    models: null,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return fake;
}

async function readAsked(request: IncomingMessage): Promise<Asked> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString();
  const { rawHeaders } = request;
  return {
    method: request.method ?? "",
    path: request.url ?? "",
    host: request.headers.host ?? "",
    authorizations: rawHeaders.filter((_, at) => rawHeaders[at - 1]?.toLowerCase() === "authorization"),
    body: body === "" ? {} : JSON.parse(body),
  };
}

function answerModels(response: ServerResponse, asked: Asked, models: string[] | null): void {
  const answer =
    models === null ? json(404, {}) : json(200, { object: "list", data: models.map((id) => ({ id })) });
  answer(response, asked);
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return (response) =>
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

/**
 * A completion with these words, and whatever else its message or its choice shall hold: as a stream of pieces when it is
 * asked for one, else whole.
 */
export function says(
  content: string | null,
  message: Record<string, unknown> = {},
  choice: Record<string, unknown> = {},
): Answer {
  const end = { finish_reason: "stop", ...choice };
  return (response, asked) => {
    if (asked.body.stream !== true) {
      const whole = { choices: [{ message: { role: "assistant", content, ...message }, ...end }] };
      return json(200, whole)(response, asked);
    }
    startStream(response);
    for (const piece of content?.match(/[\s\S]{1,60}/g) ?? []) response.write(event({ content: piece }));
    response.write(event({ ...message }, end));
    response.end("data: [DONE]\n\n");
  };
}

/** The drafts of an answer that is as it should be. */
export function proposes(...texts: string[]): Answer {
  return says(answerWith(texts.map((text) => ({ text, angle: "question" }))));
}

export function answerWith(candidates: unknown): string {
  return JSON.stringify({ candidates });
}

export function startStream(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream" });
}

/** One piece of a stream. */
export function event(delta: Record<string, unknown>, choice: Record<string, unknown> = {}): string {
  return `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: null, ...choice }] })}\n\n`;
}

export function refuses(
  status: number,
  error: Record<string, unknown>,
  headers?: Record<string, string>,
): Answer {
  return json(status, { error }, headers);
}
