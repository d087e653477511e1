import { createServer } from "node:http";
import { freePort } from "ringback";

/** A server on this machine that speaks as OpenAI's chat completions do, and always proposes the same texts. */
export interface FakeModel {
  baseUrl: string;
  /** The keys that requests came with, in their order. */
  keys: string[];
  /** How many requests were given up by who asked, before they were answered. */
  left(): number;
  close(): Promise<void>;
}

export interface FakeModelOptions {
  /** How long it thinks about each request, in milliseconds. */
  thinksMs?: number;
  /** The only key that it takes; any when absent. */
  key?: string;
}

export async function startFakeModel(
  texts: readonly string[],
  { thinksMs = 0, key }: FakeModelOptions = {},
): Promise<FakeModel> {
  const content = JSON.stringify({ candidates: texts.map((text) => ({ text, angle: "question" })) });
  const answer = { choices: [{ message: { role: "assistant", content }, finish_reason: "stop" }] };
  const keys: string[] = [];
  let left = 0;
  const server = createServer((request, response) => {
    const sent = (request.headers.authorization ?? "").replace(/^Bearer /, "");
    keys.push(sent);
    const say = (status: number, body: object) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    const thinking = setTimeout(() => {
      if (key !== undefined && sent !== key)
        say(401, { error: { message: "Incorrect API key", code: "invalid_api_key" } });
      else if (request.method === "GET")
        say(200, { object: "list", data: [{ id: "small", object: "model" }] });
      else say(200, answer);
    }, thinksMs);
    request.resume();
    response.once("close", () => {
      clearTimeout(thinking);
      if (!response.writableEnded) left += 1;
    });
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    keys,
    left: () => left,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
