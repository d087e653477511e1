import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** How the fake answers one request. */
export type Answer = (response: ServerResponse) => void;

/** A server that speaks as OpenAI does, or badly: for tests, over real HTTP. */
export interface FakeModel {
  baseUrl: string;
  /** The bodies of what it was asked. */
  asked: Record<string, unknown>[];
  /** The keys that came with them. */
  keys: string[];
  close(): Promise<void>;
}

/** Gives `answers` one after another, and the last one for ever. */
export async function startFakeModel(...answers: Answer[]): Promise<FakeModel> {
  const asked: Record<string, unknown>[] = [];
  const keys: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    asked.push(JSON.parse(Buffer.concat(chunks).toString()));
    keys.push(request.headers.authorization ?? "");
    answers[Math.min(asked.length, answers.length) - 1]?.(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // A TCP server's address is never a string.
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    asked,
    keys,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return (response) =>
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** A completion with these words, and whatever else its message or its choice shall hold. */
export function says(
  content: string | null,
  message: Record<string, unknown> = {},
  choice: Record<string, unknown> = {},
): Answer {
  return json(200, {
    choices: [{ message: { role: "assistant", content, ...message }, finish_reason: "stop", ...choice }],
  });
}

export function refuses(
  status: number,
  error: Record<string, unknown>,
  headers?: Record<string, string>,
): Answer {
  return json(status, { error }, headers);
}
