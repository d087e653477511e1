import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createModel } from "./openai.ts";
import type { Reply } from "./reply.ts";

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** A server that gives its answers one after another, the last one for ever, and keeps what it was asked. */
async function serverThat(...answers: Answer[]) {
  const asked: Record<string, unknown>[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    asked.push(JSON.parse(Buffer.concat(chunks).toString()));
    const answer = answers[Math.min(asked.length, answers.length) - 1];
    answer?.(response, request);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // A TCP server's address is never a string.
  const pauses: number[] = [];
  const baseUrl = `http://127.0.0.1:${port}/v1`;
  const model = createModel({
    apiKey: "sk-test",
    baseUrl,
    model: "small",
    deadlineMs: 600,
    pause: async (ms) => void pauses.push(ms),
  });
  const ask = (): Promise<Reply> =>
    model({
      system: "Be brief.",
      user: "{}",
      temperature: 0.8,
      schema: { name: "drafts", schema: { type: "object" } },
    });
  return { ask, asked, pauses, baseUrl };
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return (response) =>
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

function says(
  content: string | null,
  more: Record<string, unknown> = {},
  choice: Record<string, unknown> = {},
): Answer {
  return json(200, {
    choices: [{ message: { role: "assistant", content, ...more }, finish_reason: "stop", ...choice }],
  });
}

function error(status: number, body: Record<string, unknown>, headers?: Record<string, string>): Answer {
  return json(status, { error: body }, headers);
}

describe("asking a model", () => {
  it("hands on its words as they are, fences and all", async () => {
    const { ask, asked } = await serverThat(says('Sure:\n```json\n{"candidates":[]}\n```'));
    expect(await ask()).toEqual({ type: "text", text: 'Sure:\n```json\n{"candidates":[]}\n```' });
    expect(asked).toEqual([
      {
        model: "small",
        messages: [
          { role: "system", content: "Be brief." },
          { role: "user", content: "{}" },
        ],
        max_tokens: 900,
        temperature: 0.8,
        response_format: {
          type: "json_schema",
          json_schema: { name: "drafts", strict: true, schema: { type: "object" } },
        },
      },
    ]);
  });

  it("hands on an answer that was cut, for its reader to judge", async () => {
    const { ask } = await serverThat(says('{"candidates":[{"te', {}, { finish_reason: "length" }));
    expect(await ask()).toEqual({ type: "text", text: '{"candidates":[{"te' });
  });

  it("tells a refusal from a failure, and does not ask twice", async () => {
    const { ask, asked } = await serverThat(says(null, { refusal: "I can't help with that." }));
    expect(await ask()).toEqual({ type: "refused", says: "I can't help with that." });
    expect(asked.length).toBe(1);
  });

  it("finds out how a server wants to be asked, and remembers it", async () => {
    const { ask, asked } = await serverThat(
      error(400, { message: "json_schema is not supported", param: "response_format" }),
      error(400, { message: "response_format is not supported" }),
      error(400, { message: "Unsupported value: 'temperature' does not support 0.8" }),
      error(400, { message: "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead." }),
      says("{}"),
    );
    expect(await ask()).toEqual({ type: "text", text: "{}" });
    expect(await ask()).toEqual({ type: "text", text: "{}" });
    expect(
      asked.map((body) =>
        Object.keys(body)
          .filter((key) => key !== "model" && key !== "messages")
          .sort(),
      ),
    ).toEqual([
      ["max_tokens", "response_format", "temperature"],
      ["max_tokens", "response_format", "temperature"],
      ["max_tokens", "temperature"],
      ["max_tokens"],
      ["max_completion_tokens"],
      ["max_completion_tokens"],
    ]);
  });

  it("says what to check when the key is refused or the model is not there", async () => {
    const refused = await serverThat(error(401, { message: "Incorrect API key" }));
    expect(await refused.ask()).toEqual({
      type: "failed",
      says: "The model's server refused the key. Check OPENAI_API_KEY.",
    });
    expect(refused.asked.length).toBe(1);
    const missing = await serverThat(error(404, { message: "no such model" }));
    expect(await missing.ask()).toEqual({
      type: "failed",
      says: `There is no model called small at ${missing.baseUrl}. Check OPENAI_MODEL and OPENAI_BASE_URL.`,
    });
  });

  it("tries a busy or stumbling server once more, and no oftener", async () => {
    const busy = await serverThat(error(429, { message: "slow down" }, { "retry-after": "2" }), says("{}"));
    expect(await busy.ask()).toEqual({ type: "text", text: "{}" });
    expect(busy.pauses).toEqual([2_000]);
    const broken = await serverThat(error(500, { message: "oops" }));
    expect(await broken.ask()).toEqual({ type: "failed", says: "The model's server answered 500." });
    expect(broken.asked.length).toBe(2);
  });

  it("does not wait for a server that asks for minutes, nor for an account without credit", async () => {
    const hours = await serverThat(error(429, { message: "slow down" }, { "retry-after": "120" }));
    expect(await hours.ask()).toEqual({
      type: "failed",
      says: "The model is busy. Try again in a few minutes.",
    });
    const broke = await serverThat(error(429, { message: "quota", code: "insufficient_quota" }));
    expect(await broke.ask()).toEqual({
      type: "failed",
      says: "The account behind OPENAI_API_KEY has no credit left.",
    });
    expect([hours.asked.length, broke.asked.length, ...hours.pauses, ...broke.pauses]).toEqual([1, 1]);
  });

  it("gives up at its deadline, whether the server is slow or stops in the middle", async () => {
    const late = { type: "failed", says: "The model did not answer within 0.6 seconds." };
    const slow = await serverThat(() => {});
    expect(await slow.ask()).toEqual(late);
    const stalled = await serverThat((response) => {
      response.writeHead(200, { "content-type": "application/json" }).write('{"choices":[{"mess');
    });
    expect(await stalled.ask()).toEqual(late);
  });

  it("is not taken in by a web page, an empty list or a cut connection", async () => {
    const page = await serverThat((response) =>
      response.writeHead(200, { "content-type": "text/html" }).end("<html>Welcome</html>"),
    );
    const strange = {
      type: "failed",
      says: `What answers at ${page.baseUrl} does not speak as OpenAI does. Check OPENAI_BASE_URL.`,
    };
    expect(await page.ask()).toEqual(strange);
    const empty = await serverThat(json(200, { choices: [] }));
    expect(await empty.ask()).toEqual({ type: "failed", says: "The model answered with nothing." });
    const cut = await serverThat((response) => response.destroy());
    expect(await cut.ask()).toEqual({
      type: "failed",
      says: `Nothing answers at ${cut.baseUrl}. Check OPENAI_BASE_URL.`,
    });
  });

  it("never carries the key to another host", async () => {
    const other = await serverThat(says("{}"));
    const moved = await serverThat((response) =>
      response.writeHead(307, { location: `${other.baseUrl}/chat/completions` }).end(),
    );
    expect(await moved.ask()).toEqual({
      type: "failed",
      says: `Nothing answers at ${moved.baseUrl}. Check OPENAI_BASE_URL.`,
    });
    expect(other.asked).toEqual([]);
  });
});
