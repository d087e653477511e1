import { createServer } from "node:http";
import { freePort } from "ringback";

/** A server on this machine that speaks as OpenAI's chat completions do, and always proposes the same texts. */
export interface FakeModel {
  baseUrl: string;
  close(): Promise<void>;
}

export async function startFakeModel(texts: readonly string[]): Promise<FakeModel> {
  const content = JSON.stringify({ candidates: texts.map((text) => ({ text })) });
  const answer = { choices: [{ message: { role: "assistant", content }, finish_reason: "stop" }] };
  const server = createServer((request, response) => {
    request.resume();
    request.once("end", () => {
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
    });
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
