import { afterEach, describe, expect, it } from "vitest";
import { createAssistant } from "./assistant.ts";
import { type Answer, answerWith, type FakeModel, refuses, says, startFakeModel } from "./fakeModel.ts";

const fakes: FakeModel[] = [];
afterEach(async () => {
  for (const fake of fakes.splice(0)) await fake.close();
});

const WORKS = says(answerWith([{ text: "Hello", angle: "question" }]));

async function testing(answer: Answer, models: string[] | null = ["small"], more = {}) {
  const fake = await startFakeModel(answer);
  fake.models = models;
  fakes.push(fake);
  let now = 0;
  const assistant = createAssistant({
    settings: async () => null,
    usage: { take: async () => true },
    // Every look at the clock is 700 milliseconds after the last.
    clock: { now: () => (now += 700) },
    deadlineMs: 800,
    idleMs: 200,
  });
  const { ok, lines } = await assistant.test({
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
