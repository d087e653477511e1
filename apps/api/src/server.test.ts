import { Agent, request } from "node:http";
import { PassThrough } from "node:stream";
import { expect, it, vi } from "vitest";
import { createServer } from "./server.ts";

it("closing answers what is under way, and does not wait for its caller to hang up", async () => {
  const app = createServer();
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const begun = new Promise<void>((resolve) => {
    app.get("/slow", async () => {
      resolve();
      await finished;
      return "done";
    });
  });
  const url = await app.listen({ host: "127.0.0.1", port: 0 });
  const agent = new Agent({ keepAlive: true });
  const answered = new Promise<number | undefined>((resolve, reject) => {
    const asked = request(`${url}/slow`, { agent }, (response) => {
      response.resume().once("end", () => resolve(response.statusCode));
    });
    asked.once("error", reject);
    asked.end();
  });
  await begun;
  const closed = app.close();
  await vi.waitFor(() => expect(app.server.listening).toBe(false));
  finish();
  expect(await answered).toBe(200);
  await closed;
  agent.destroy();
});

it.each(["a stream", "a Response"])(
  "closing cuts the events of pages that are still open: %s",
  async (how) => {
    const app = createServer();
    app.get("/events", (_request, reply) => {
      const events = new PassThrough();
      events.write("data: first\n\n");
      if (how === "a stream") return reply.type("text/event-stream").send(events);
      return reply.send(
        new Response(ReadableStream.from(events), { headers: { "content-type": "text/event-stream" } }),
      );
    });
    const url = await app.listen({ host: "127.0.0.1", port: 0 });
    const cut = new Promise<void>((resolve, reject) => {
      const asked = request(`${url}/events`, (response) => {
        response.once("data", () => void app.close().then(resolve, reject));
        // The stream ends in the middle, which is what is meant to happen.
        response.once("error", () => {});
      });
      asked.once("error", reject);
      asked.end();
    });
    await cut;
  },
);
