import { type CopyContext, checkCopy, completeFailure, DEFAULT_COPY_POLICY } from "@ringback/templates";
import { afterEach, describe, expect, it } from "vitest";
import { type AssistantDeps, type AssistantRequest, createAssistant, type DraftStep } from "./assistant.ts";
import { type Answer, type FakeModel, json, proposes, startFakeModel } from "./fakeModel.ts";
import { GOOD, MODES } from "./fakeModes.ts";

const fakes: FakeModel[] = [];
afterEach(async () => {
  for (const fake of fakes.splice(0)) await fake.close();
});

const DEADLINE_MS = 1_200;
const CONTEXT: CopyContext = {
  ...DEFAULT_COPY_POLICY,
  values: { "contact.first_name": "Guadalupe", "contact.phone": "+15550100142" },
  profile: { businessName: "Kettle Creek Roofing", ownerFirstName: "Odalys" },
  niche: "contractor",
};
const REQUEST: AssistantRequest = {
  businessId: "b1",
  context: CONTEXT,
  seed: 7,
  note: "Tell Guadalupe that Odalys says hi",
};

async function fakeThat(...answers: Answer[]): Promise<FakeModel> {
  const fake = await startFakeModel(...answers);
  fakes.push(fake);
  return fake;
}

function assistantAt(baseUrl: string, more: Partial<AssistantDeps> & { dailyCap?: number } = {}) {
  const { dailyCap = 50, ...deps } = more;
  return createAssistant({
    settings: async () => ({ apiKey: "sk-test", baseUrl, model: "small", dailyCap }),
    usage: { take: async () => true },
    clock: { now: () => 0 },
    deadlineMs: DEADLINE_MS,
    idleMs: 300,
    ...deps,
  });
}

async function collect(steps: AsyncIterable<DraftStep>) {
  const all: DraftStep[] = [];
  const started = performance.now();
  let firstMs = Number.POSITIVE_INFINITY;
  for await (const step of steps) {
    if (all.length === 0) firstMs = performance.now() - started;
    all.push(step);
  }
  const last = all.at(-1);
  const end = last?.type === "done" ? last : { drafts: [], note: "never done" };
  const fromModel = end.drafts.filter(({ source }) => source === "model").map(({ text }) => text);
  return { all, firstMs, totalMs: performance.now() - started, ...end, fromModel };
}

/** What no model was told, and so no draft may hold. */
const MADE_UP =
  /\p{N}|\$|http|www|\.test|\.com|Brad|Tulsa|evil|IGNORE|HACKED|hola|gracias|licensed|free estimate|&#|&amp;|—|🔧/iu;

describe("drafting with a model that misbehaves", () => {
  it.each(MODES)("$mode", async ({ answers, note, fromModel, hits }) => {
    const elsewhere = await fakeThat(proposes(...GOOD));
    const fake = await fakeThat(...answers(elsewhere));
    const result = await collect(assistantAt(fake.baseUrl).draftSteps(REQUEST));

    expect(result.all[0]).toMatchObject({ type: "drafts", drafts: [{}, {}, {}, {}] });
    expect(result.firstMs).toBeLessThan(2_000);
    expect(result.totalMs).toBeLessThan(DEADLINE_MS + 1_000);
    expect(result.note).toBe(note === null ? null : note.replace("HOST", new URL(fake.baseUrl).host));
    expect([result.fromModel.length, fake.asked.length]).toEqual([fromModel, hits]);

    expect(result.drafts).toHaveLength(4);
    for (const { text } of result.drafts) {
      expect(text).not.toMatch(MADE_UP);
      expect(checkCopy(text, CONTEXT).passes).toBe(true);
    }

    expect(elsewhere.asked).toEqual([]);
    for (const { host, authorizations, body } of fake.asked) {
      expect(host).toBe(new URL(fake.baseUrl).host);
      expect(authorizations).toEqual(["Bearer sk-test"]);
      expect(Number(body.max_tokens ?? body.max_completion_tokens)).toBeLessThanOrEqual(4_000);
      const sent = JSON.stringify(body);
      expect(sent.length).toBeLessThan(16_000);
      for (const secret of ["Guadalupe", "0100142", "Kettle", "Odalys", "sk-test"])
        expect(sent).not.toContain(secret);
    }
  });
});

describe("an assistant", () => {
  it("drafts from its own phrases without a model, and says so", async () => {
    const { drafts, note } = await collect(
      assistantAt("", { settings: async () => null }).draftSteps(REQUEST),
    );
    expect(note).toBe("No assistant is set up, so these drafts come from Ringback's own phrases.");
    expect(drafts.map(({ source }) => source)).toEqual(["grammar", "grammar", "grammar", "grammar"]);
    expect(drafts.every(({ segments, score }) => segments === 1 && score >= 75)).toBe(true);
  });

  it("shows the model's drafts as cards, with what each costs", async () => {
    const fake = await fakeThat(proposes(...GOOD));
    const { all, fromModel, note } = await collect(assistantAt(fake.baseUrl).draftSteps(REQUEST));
    expect(note).toBeNull();
    expect(all.map((step) => (step.type === "stage" ? step.stage : step.type))).toEqual([
      "drafts",
      "drafting",
      "checking",
      "card",
      "card",
      "card",
      "card",
      "done",
    ]);
    expect([...fromModel].sort()).toEqual([...GOOD].sort());
    const card = all.find((step) => step.type === "card")?.draft;
    expect(card).toMatchObject({ segments: 1, source: "model", mended: [] });
  });

  it("reads its settings for every draft", async () => {
    const fake = await fakeThat(proposes(...GOOD));
    let baseUrl: string | null = null;
    const assistant = assistantAt("", {
      settings: async () =>
        baseUrl === null ? null : { apiKey: null, baseUrl, model: "small", dailyCap: 5 },
    });
    expect((await collect(assistant.draftSteps(REQUEST))).fromModel).toEqual([]);
    baseUrl = fake.baseUrl;
    expect((await collect(assistant.draftSteps(REQUEST))).fromModel).toHaveLength(4);
  });

  it("tells what is in the way of the settings", async () => {
    const settings = () => Promise.reject(completeFailure("The key cannot be read. Enter it again."));
    const { note } = await collect(assistantAt("", { settings }).draftSteps(REQUEST));
    expect(note).toBe(
      "The key cannot be read. Enter it again. For now, these drafts come from Ringback's own phrases.",
    );
  });

  it("remembers answers for a day, for as long as they are of use, and asks again for fresh ones", async () => {
    const fake = await fakeThat(proposes(...GOOD));
    let now = 0;
    let taken = 0;
    const usage = { take: async () => ++taken > 0 };
    const assistant = assistantAt(fake.baseUrl, { clock: { now: () => now }, usage });
    const ask = async (more: Partial<AssistantRequest> = {}) => {
      await collect(assistant.draftSteps({ ...REQUEST, seed: fake.asked.length, ...more }));
      return [fake.asked.length, taken];
    };
    expect(await ask()).toEqual([1, 1]);
    expect(await ask()).toEqual([1, 1]);
    expect(await ask({ note: "something else" })).toEqual([2, 2]);
    expect(await ask({ fresh: true })).toEqual([3, 3]);
    now += 24 * 60 * 60 * 1_000;
    expect(await ask()).toEqual([4, 4]);
  });

  it("counts one draft however often it asks, and stops at the daily cap", async () => {
    const fake = await fakeThat(proposes("Call us."));
    let left = 1;
    const usage = { take: async () => left-- > 0 };
    const assistant = assistantAt(fake.baseUrl, { usage, dailyCap: 1 });
    await collect(assistant.draftSteps(REQUEST));
    expect([fake.asked.length, left]).toEqual([3, 0]);
    const { note } = await collect(assistant.draftSteps(REQUEST));
    expect(note).toBe(
      "The assistant has used today's 1 drafts. Raise that in Settings, or wait until tomorrow. For now, these drafts come from Ringback's own phrases.",
    );
    expect(fake.asked.length).toBe(3);
  });

  it("hangs up on the model when the page is left", async () => {
    let hungUp = false;
    const fake = await fakeThat((response) => {
      response.once("close", () => {
        hungUp = true;
      });
    });
    const page = new AbortController();
    const drafting = collect(
      assistantAt(fake.baseUrl, { deadlineMs: 10_000 }).draftSteps(REQUEST, page.signal),
    );
    await expect.poll(() => fake.asked.length).toBe(1);
    page.abort();
    expect((await drafting).note).toContain("The assistant was stopped.");
    await expect.poll(() => hungUp).toBe(true);
  });

  it("remembers what a server cannot do from one draft to the next", async () => {
    const fake = await fakeThat(
      json(400, { error: { message: "response_format is not supported" } }),
      json(400, { error: { message: "response_format is not supported" } }),
      proposes(...GOOD),
    );
    const assistant = assistantAt(fake.baseUrl);
    await collect(assistant.draftSteps(REQUEST));
    await collect(assistant.draftSteps({ ...REQUEST, fresh: true }));
    expect(fake.asked.map(({ body }) => "response_format" in body)).toEqual([true, true, false, false]);
  });

  it("logs ids and counts, and no words", async () => {
    const fake = await fakeThat(proposes(...GOOD));
    const lines: string[] = [];
    const write = (details: object, message: string) => lines.push(JSON.stringify([details, message]));
    const log = { info: write, warn: write, error: write };
    await collect(assistantAt(fake.baseUrl, { log }).draftSteps(REQUEST));
    expect(lines).toEqual([
      '[{"businessId":"b1","calls":1,"remembered":0,"drafts":4,"fromModel":4,"tookMs":0},"drafted"]',
    ]);
  });
});
