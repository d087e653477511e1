import { afterEach, describe, expect, it } from "vitest";
import {
  type Answer,
  answerWith,
  event,
  type FakeModel,
  json,
  refuses,
  says,
  startFakeModel,
  startStream,
} from "./fakeModel.ts";
import { createModels, RAISED_TOKENS } from "./openai.ts";

const fakes: FakeModel[] = [];
afterEach(async () => {
  for (const fake of fakes.splice(0)) await fake.close();
});

const SCHEMA = { name: "drafts", schema: { type: "object" } };
const WHOLE = answerWith([{ text: "Hi", angle: "question" }]);
const TIMING = { deadlineMs: 700, idleMs: 200 };

/** A model behind a fake server: `ask` tells its words, or the sentence that an owner reads instead. */
async function modelThat(...answers: Answer[]) {
  const fake = await startFakeModel(...answers);
  fakes.push(fake);
  const models = createModels(() => Date.UTC(2026, 5, 1));
  const connection = { apiKey: "sk-test", baseUrl: fake.baseUrl, model: "small" };
  const ask = async (signal?: AbortSignal) => {
    try {
      const messages = [{ role: "user" as const, content: "{}" }];
      const complete = models.open(connection, TIMING, signal);
      return { words: await complete(messages, { temperature: 0.8, maxTokens: 900, schema: SCHEMA }) };
    } catch (error) {
      return { sorry: error instanceof Error && "forOwner" in error ? error.forOwner : error };
    }
  };
  return { fake, ask, names: () => models.list(connection, TIMING) };
}

/** A stream that says these things and then does nothing more, or ends. */
function streams(pieces: string[], then: "stalls" | "ends"): Answer {
  return (response) => {
    startStream(response);
    for (const piece of pieces) response.write(piece);
    if (then === "ends") response.end();
  };
}

describe("asking a model", () => {
  it("asks for a stream of JSON and hands on the words as they are", async () => {
    const { fake, ask } = await modelThat(says(`Sure:\n\`\`\`json\n${WHOLE}\n\`\`\``));
    expect(await ask()).toEqual({ words: `Sure:\n\`\`\`json\n${WHOLE}\n\`\`\`` });
    expect(fake.asked).toMatchObject([
      {
        path: "/v1/chat/completions",
        authorizations: ["Bearer sk-test"],
        body: {
          model: "small",
          messages: [{ role: "user", content: "{}" }],
          stream: true,
          max_tokens: 900,
          temperature: 0.8,
          response_format: { type: "json_schema", json_schema: { ...SCHEMA, strict: true } },
        },
      },
    ]);
  });

  it("reads the answer of a server that does not stream, whatever it calls it", async () => {
    const whole = { choices: [{ message: { content: WHOLE }, finish_reason: "stop" }] };
    const { ask } = await modelThat(json(200, whole, { "content-type": "text/html" }));
    expect(await ask()).toEqual({ words: WHOLE });
  });

  it("reads a stream that stays open after its end, and one whose server chats in comments", async () => {
    const pieces = [": PROCESSING\n\n", event({ content: WHOLE }), "data: [DONE]\n\n"];
    expect(await (await modelThat(streams(pieces, "stalls"))).ask()).toEqual({ words: WHOLE });
    const crlf = [event({ content: WHOLE }).replaceAll("\n", "\r\n"), "data: [DONE]\r\n\r\n"];
    expect(await (await modelThat(streams(crlf, "ends"))).ask()).toEqual({ words: WHOLE });
  });

  it("takes a stream that ends early only for an answer that is whole", async () => {
    const whole = await modelThat(streams([event({ content: WHOLE })], "ends"));
    expect(await whole.ask()).toEqual({ words: WHOLE });
    const cut = await modelThat(streams([event({ content: WHOLE.slice(0, -9) })], "ends"));
    expect(await cut.ask()).toEqual({ sorry: "The assistant's answer broke off before its end." });
  });

  it("raises the cap once when the model runs into it", async () => {
    const cut = says(WHOLE.slice(0, -9), {}, { finish_reason: "length" });
    const raised = await modelThat(cut, says(WHOLE));
    expect(await raised.ask()).toEqual({ words: WHOLE });
    expect(raised.fake.asked.map(({ body }) => body.max_tokens)).toEqual([900, RAISED_TOKENS]);
    const still = await modelThat(cut);
    expect(await still.ask()).toEqual({
      sorry: "The assistant's answer was cut off: it was too long for its server.",
    });
    expect(still.fake.asked.length).toBe(2);
  });

  it("does not ask again when the model declines, and tells its sentence where that is harmless", async () => {
    const { fake, ask } = await modelThat(says(null, { refusal: "I can't help with that." }));
    expect(await ask()).toEqual({ sorry: 'The assistant declined and said: "I can\'t help with that."' });
    expect(fake.asked.length).toBe(1);
    const sly = await modelThat(says(null, { refusal: "Go to http://evil.test for help." }));
    expect(await sly.ask()).toEqual({ sorry: "The assistant declined to write this." });
  });

  it("finds out what a server does not take, and remembers it", async () => {
    const { fake, ask } = await modelThat(
      refuses(400, { message: "json_schema is not supported", param: "response_format" }),
      refuses(400, { message: "response_format is not supported" }),
      refuses(400, { message: "Unsupported value: 'temperature' does not support 0.8" }),
      refuses(400, { message: "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead." }),
      refuses(422, { message: "stream: extra inputs are not permitted" }),
      says(WHOLE),
    );
    expect(await ask()).toEqual({ words: WHOLE });
    expect(await ask()).toEqual({ words: WHOLE });
    const common = new Set(["model", "messages"]);
    expect(
      fake.asked.map(({ body }) =>
        Object.keys(body)
          .filter((key) => !common.has(key))
          .sort()
          .join(" "),
      ),
    ).toEqual([
      "max_tokens response_format stream temperature",
      "max_tokens response_format stream temperature",
      "max_tokens stream temperature",
      "max_tokens stream",
      "max_completion_tokens stream",
      "max_completion_tokens",
      "max_completion_tokens",
    ]);
  });

  it("asks a busy, stumbling or hung-up server once more, and no oftener", async () => {
    const busy = await modelThat(
      refuses(429, { message: "slow down" }, { "retry-after": "0.1" }),
      says(WHOLE),
    );
    expect(await busy.ask()).toEqual({ words: WHOLE });
    const reset = await modelThat((response) => response.destroy(), says(WHOLE));
    expect(await reset.ask()).toEqual({ words: WHOLE });
    const broken = await modelThat(refuses(500, { message: "broken" }));
    expect(await broken.ask()).toEqual({
      sorry: "The assistant's server answered 500. Try again in a few minutes.",
    });
    expect([busy, reset, broken].map(({ fake }) => fake.asked.length)).toEqual([2, 2, 2]);
  });

  it("does not wait for a server that asks for minutes, nor for an account without credit", async () => {
    for (const later of ["120", "Mon, 01 Jun 2026 00:02:00 GMT"]) {
      const minutes = await modelThat(refuses(429, { message: "slow down" }, { "retry-after": later }));
      expect(await minutes.ask()).toEqual({ sorry: "The assistant is busy. Try again in a few minutes." });
      expect(minutes.fake.asked.length).toBe(1);
    }
    const broke = await modelThat(refuses(429, { message: "quota", code: "insufficient_quota" }));
    expect(await broke.ask()).toEqual({
      sorry: "The account behind the assistant's key has no credit left.",
    });
    expect(broke.fake.asked.length).toBe(1);
  });

  it("gives up at its deadline, and sooner when an answer falls silent", async () => {
    const slow = await modelThat(() => {});
    expect(await slow.ask()).toEqual({ sorry: "The assistant did not answer within 0.7 seconds." });
    const silent = { sorry: "The assistant fell silent in the middle of its answer." };
    const stalled = await modelThat(streams([event({ content: WHOLE })], "stalls"));
    expect(await stalled.ask()).toEqual(silent);
    const half = await modelThat((response) => {
      response.writeHead(200, { "content-type": "application/json" }).write('{"choices":[{"mess');
    });
    expect(await half.ask()).toEqual(silent);
  });

  it("gives up at its deadline on an answer that drips for ever", async () => {
    const drips = await modelThat((response) => {
      startStream(response);
      const timer = setInterval(() => response.write(event({ content: "a" })), 50);
      response.once("close", () => clearInterval(timer));
    });
    expect(await drips.ask()).toEqual({ sorry: "The assistant did not answer within 0.7 seconds." });
  });

  it("stops when the page that asked is gone, and hangs up", async () => {
    let hungUp = false;
    const slow = await modelThat((response) => {
      response.once("close", () => {
        hungUp = true;
      });
    });
    expect(await slow.ask(AbortSignal.timeout(100))).toEqual({ sorry: "The assistant was stopped." });
    await expect.poll(() => hungUp).toBe(true);
  });

  it("never carries the key to another host", async () => {
    const other = await modelThat(says(WHOLE));
    const moved = await modelThat((response) =>
      response.writeHead(307, { location: `${other.fake.baseUrl}/chat/completions` }).end(),
    );
    expect(await moved.ask()).toEqual({
      sorry: `${new URL(moved.fake.baseUrl).host} sends elsewhere. Enter the address that it leads to in Settings.`,
    });
    expect(other.fake.asked).toEqual([]);
  });

  it("reads which models there are, where a server tells", async () => {
    const { fake, names } = await modelThat(says(WHOLE));
    await expect(names()).rejects.toMatchObject({ kind: "model" });
    fake.models = ["small", "large"];
    expect(await names()).toEqual(["small", "large"]);
  });
});
