import { afterEach, describe, expect, it } from "vitest";
import { type Answer, type FakeModel, json, refuses, says, startFakeModel } from "./fakeModel.ts";
import { createModel } from "./openai.ts";

const fakes: FakeModel[] = [];
afterEach(async () => {
  for (const fake of fakes.splice(0)) await fake.close();
});

const SCHEMA = { name: "drafts", schema: { type: "object" } };

/** A model behind a fake server: `ask` tells its words, or the sentence that an owner reads instead. */
async function modelThat(...answers: Answer[]) {
  const fake = await startFakeModel(...answers);
  fakes.push(fake);
  const model = createModel({ apiKey: "sk-test", baseUrl: fake.baseUrl, model: "small", deadlineMs: 700 });
  const ask = async (signal?: AbortSignal) => {
    try {
      const messages = [{ role: "user" as const, content: "{}" }];
      return { words: await model(signal)(messages, { temperature: 0.8, maxTokens: 900, schema: SCHEMA }) };
    } catch (error) {
      return { sorry: error instanceof Error && "forOwner" in error ? error.forOwner : error };
    }
  };
  return { ...fake, ask };
}

describe("asking a model", () => {
  it("hands on its words as they are: fenced, or cut in the middle", async () => {
    const fenced = await modelThat(says('Sure:\n```json\n{"candidates":[]}\n```'));
    expect(await fenced.ask()).toEqual({ words: 'Sure:\n```json\n{"candidates":[]}\n```' });
    expect(fenced.asked).toEqual([
      {
        model: "small",
        messages: [{ role: "user", content: "{}" }],
        max_tokens: 900,
        temperature: 0.8,
        response_format: { type: "json_schema", json_schema: { ...SCHEMA, strict: true } },
      },
    ]);
    expect(fenced.keys).toEqual(["Bearer sk-test"]);
    const cut = await modelThat(says('{"candidates":[{"te', {}, { finish_reason: "length" }));
    expect(await cut.ask()).toEqual({ words: '{"candidates":[{"te' });
  });

  it("does not ask again when the model declines", async () => {
    const model = await modelThat(says(null, { refusal: "I can't help with that." }));
    expect(await model.ask()).toEqual({ sorry: "The assistant declined to write this." });
    expect(model.asked.length).toBe(1);
  });

  it("finds out what a server does not take, and remembers it", async () => {
    const model = await modelThat(
      refuses(400, { message: "json_schema is not supported", param: "response_format" }),
      refuses(400, { message: "response_format is not supported" }),
      refuses(400, { message: "Unsupported value: 'temperature' does not support 0.8" }),
      refuses(400, { message: "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead." }),
      says("{}"),
    );
    expect(await model.ask()).toEqual({ words: "{}" });
    expect(await model.ask()).toEqual({ words: "{}" });
    const common = new Set(["model", "messages"]);
    expect(
      model.asked.map((body) =>
        Object.keys(body)
          .filter((key) => !common.has(key))
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
    const locked = await modelThat(refuses(401, { message: "Incorrect API key sk-test" }));
    expect(await locked.ask()).toEqual({
      sorry: "The assistant's server refused the key. Check OPENAI_API_KEY.",
    });
    expect(locked.asked.length).toBe(1);
    const missing = await modelThat(refuses(404, { message: "no such model" }));
    expect(await missing.ask()).toEqual({
      sorry: "The assistant's server has no model called small. Check OPENAI_MODEL and OPENAI_BASE_URL.",
    });
  });

  it("asks a busy or stumbling server once more, and no oftener", async () => {
    const busy = await modelThat(
      refuses(429, { message: "slow down" }, { "retry-after": "0.1" }),
      says("{}"),
    );
    expect(await busy.ask()).toEqual({ words: "{}" });
    const broken = await modelThat(refuses(500, { message: "broken" }));
    expect(await broken.ask()).toEqual({ sorry: "The assistant's server answered 500." });
    expect([busy.asked.length, broken.asked.length]).toEqual([2, 2]);
  });

  it("does not wait for a server that asks for minutes, nor for an account without credit", async () => {
    const minutes = await modelThat(refuses(429, { message: "slow down" }, { "retry-after": "120" }));
    expect(await minutes.ask()).toEqual({ sorry: "The assistant is busy. Try again in a few minutes." });
    const broke = await modelThat(refuses(429, { message: "quota", code: "insufficient_quota" }));
    expect(await broke.ask()).toEqual({ sorry: "The account behind OPENAI_API_KEY has no credit left." });
    expect([minutes.asked.length, broke.asked.length]).toEqual([1, 1]);
  });

  it("gives up at its deadline, whether the server is slow or stalls in the middle of a body", async () => {
    const late = { sorry: "The assistant did not answer within 0.7 seconds." };
    const slow = await modelThat(() => {});
    expect(await slow.ask()).toEqual(late);
    const stalled = await modelThat((response) => {
      response.writeHead(200, { "content-type": "application/json" }).write('{"choices":[{"mess');
    });
    expect(await stalled.ask()).toEqual(late);
  });

  it("stops when the page that asked is gone", async () => {
    const slow = await modelThat(() => {});
    expect(await slow.ask(AbortSignal.timeout(50))).toEqual({ sorry: "The assistant was stopped." });
  });

  it("is not taken in by a web page, an empty list or a cut connection", async () => {
    const page = await modelThat((response) =>
      response.writeHead(200, { "content-type": "text/html" }).end("<html>Welcome</html>"),
    );
    expect(await page.ask()).toEqual({
      sorry: "What answers at the assistant's address does not speak as OpenAI does. Check OPENAI_BASE_URL.",
    });
    const empty = await modelThat(json(200, { choices: [] }));
    expect(await empty.ask()).toEqual({ sorry: "The assistant answered with nothing." });
    const cut = await modelThat((response) => response.destroy());
    expect(await cut.ask()).toEqual({
      sorry: "Nothing answers at the assistant's address. Check OPENAI_BASE_URL.",
    });
  });

  it("never carries the key to another host", async () => {
    const other = await modelThat(says("{}"));
    const moved = await modelThat((response) =>
      response.writeHead(307, { location: `${other.baseUrl}/chat/completions` }).end(),
    );
    expect(await moved.ask()).toEqual({
      sorry: "Nothing answers at the assistant's address. Check OPENAI_BASE_URL.",
    });
    expect(other.asked).toEqual([]);
  });
});
