import { afterEach, describe, expect, it } from "vitest";
import { createAssistant } from "./assistant.ts";
import {
  type Answer,
  answerWith,
  event,
  type FakeModel,
  refuses,
  says,
  startFakeModel,
  startStream,
} from "./fakeModel.ts";

const fakes: FakeModel[] = [];
afterEach(async () => {
  for (const fake of fakes.splice(0)) await fake.close();
});

const WORKS = says(answerWith([{ text: "Hello", angle: "question" }]));

function assistantFor(deadlineMs: number) {
  let now = 0;
  return createAssistant({
    settings: async () => null,
    usage: { take: async () => true },
    // Every look at the clock is 700 milliseconds after the last.
    clock: { now: () => (now += 700) },
    deadlineMs,
    idleMs: 200,
  });
}

async function testing(answer: Answer, models: string[] | null = ["small"], more = {}) {
  const fake = await startFakeModel(answer);
  fake.models = models;
  fakes.push(fake);
  const { ok, lines } = await assistantFor(800).test({
    baseUrl: fake.baseUrl,
    model: "small",
    key: "sk-test",
    ...more,
  });
  const host = new URL(fake.baseUrl).host;
  return {
    ok,
    lines: lines.map((line) => `${line.ok ? "+" : "-"} ${line.what}: ${line.say.replaceAll(host, "HOST")}`),
  };
}

describe("testing a connection", () => {
  it("says what works, and how long it took", async () => {
    expect(await testing(WORKS)).toEqual({
      ok: true,
      lines: [
        "+ Server: A server answers at HOST.",
        "+ Key: It takes the key.",
        "+ Model: It answers as small.",
        "+ Answers: It writes drafts in a form that Ringback can read.",
        "+ Speed: It took 0.7 seconds.",
      ],
    });
  });

  it("does without a list of models, and without a key", async () => {
    const { ok, lines } = await testing(WORKS, null, { key: null });
    expect([ok, lines[1]]).toEqual([true, "+ Key: It asks for no key."]);
  });

  it.each<[string, Answer, string]>([
    [
      "the key",
      refuses(401, { message: "no" }),
      "- Key: It refused the key. Paste it again, or make a new one.",
    ],
    [
      "the model",
      refuses(404, { message: "no" }),
      "- Model: It has no model called small. It has large, huge.",
    ],
    [
      "prose",
      says("Hello."),
      "- Answers: It answered, but not in the form that drafts need. Try another model; larger ones do better.",
    ],
    [
      "the account",
      refuses(429, { message: "no", code: "insufficient_quota" }),
      "- Key: Its account has no credit left. Add some, or use another key.",
    ],
    [
      "silence",
      () => {},
      "- Server: HOST does not answer in time. See whether the server there is busy, or stuck.",
    ],
  ])("says what to do about %s", async (_, answer, line) => {
    const { ok, lines } = await testing(answer, ["large", "huge"]);
    expect([ok, lines.at(-1)]).toEqual([false, line]);
  });

  it("says so when nothing listens, and when the address is no address or leads to a web page", async () => {
    const dead = await startFakeModel();
    await dead.close();
    const host = new URL(dead.baseUrl).host;
    expect((await testing(WORKS, null, { baseUrl: dead.baseUrl })).lines).toEqual([
      `- Server: Nothing answers at ${host}. Start the server there, or correct the address.`,
    ]);
    expect((await testing(WORKS, null, { baseUrl: "localhost:11434" })).lines).toEqual([
      "- Server: Enter an address that starts with https:// or http://.",
    ]);
    const page: Answer = (response) => response.writeHead(200).end("<html></html>");
    expect((await testing(page, null)).lines).toEqual([
      "- Server: What answers at HOST is no model's server. Check the address.",
    ]);
  });

  it("once said of a 500 that the model answers, and to try again twice: it claims only what was shown", async () => {
    expect(await testing(refuses(500, { message: "oops" }))).toEqual({
      ok: false,
      lines: [
        "+ Server: A server answers at HOST.",
        "- Answers: The assistant's server answered 500. Try again in a few minutes.",
      ],
    });
    expect((await testing(refuses(429, { message: "no", code: "insufficient_quota" }))).lines).toEqual([
      "+ Server: A server answers at HOST.",
      "- Key: Its account has no credit left. Add some, or use another key.",
    ]);
  });

  it("tells a refusal that came as plain words, the first 160 characters of it", async () => {
    const { lines } = await testing(says("I can't help with that."));
    expect(lines.slice(-2)).toEqual([
      "+ Model: It answers as small.",
      '- Answers: The assistant declined and said: "I can\'t help with that." Try another model.',
    ]);
    const long = await testing(says(`I'm sorry, ${"but that is against my rules, ".repeat(20)}`));
    const said = /said: "(.*)" Try/.exec(long.lines.at(-1) ?? "")?.[1] ?? "";
    expect([said.length <= 160, said.startsWith("I'm sorry, but"), said.endsWith("...")]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("once took one deadline for the list and one for the answer, and a dripping server longer: it is one for all", async () => {
    const fake = await startFakeModel((response) => {
      startStream(response);
      const timer = setInterval(() => response.write(event({ content: "a" })), 50);
      response.once("close", () => clearInterval(timer));
    });
    fakes.push(fake);
    const started = performance.now();
    const { ok, lines } = await assistantFor(800).test({ baseUrl: fake.baseUrl, model: "small", key: null });
    expect(performance.now() - started).toBeLessThan(1_200);
    expect([ok, lines.length]).toEqual([false, 1]);
    expect(lines[0]?.say).toContain("does not answer in time");
  });

  it("stops at once when the page that asked is gone", async () => {
    const fake = await startFakeModel(() => {});
    fakes.push(fake);
    const started = performance.now();
    const tested = { baseUrl: fake.baseUrl, model: "small", key: null };
    const { lines } = await assistantFor(10_000).test(tested, AbortSignal.timeout(100));
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(lines).toEqual([{ what: "Server", ok: false, say: "The test was stopped." }]);
  });

  it("guesses that the path is wrong when neither the list nor the model is there", async () => {
    const fake = await startFakeModel(refuses(404, { message: "page not found" }));
    fakes.push(fake);
    const baseUrl = fake.baseUrl.replace("/v1", "");
    const { lines } = await testing(WORKS, null, { baseUrl });
    expect(lines).toEqual([
      `- Server: A server answers, but not at this path, or it has no model called small. Most addresses end in /v1: try ${baseUrl}/v1.`,
    ]);
  });
});
