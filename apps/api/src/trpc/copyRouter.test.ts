import { randomBytes } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import type { DraftStep } from "../assistant/assistant.ts";
import { type FakeModel, says, startFakeModel } from "../assistant/fakeModel.ts";
import { createSecrets } from "../secrets/secrets.ts";
import { createModelSettings } from "../settings/modelSettings.ts";
import type { Context } from "./context.ts";
import { openFurnishedOffice, type TestOffice } from "./testOffice.ts";

let office: TestOffice | undefined;
let fake: FakeModel | undefined;
afterEach(async () => {
  await office?.close();
  await fake?.close();
  office = fake = undefined;
});

async function openOwner(more: Partial<Context> = {}, signal?: AbortSignal) {
  const furnished = await openFurnishedOffice(more);
  office = furnished.office;
  return office.as(furnished.businessId, signal);
}

type Page = Awaited<ReturnType<typeof openOwner>>;

/** Every step of a drafting, as a page hears them. */
async function draft(page: Page, input: Parameters<Page["copy"]["draft"]>[0] = {}): Promise<DraftStep[]> {
  const steps: DraftStep[] = [];
  for await (const step of await page.copy.draft(input)) steps.push(step);
  return steps;
}

describe("drafting", () => {
  it("gives Ringback's own drafts first, and says that no model is set up", async () => {
    const page = await openOwner();
    const steps = await draft(page, { note: "we are booked until Friday" });
    expect([steps[0]?.type, steps.at(-1)?.type]).toEqual(["drafts", "done"]);
    expect(steps.filter(({ type }) => type === "card")).toEqual([]);
    const [first] = steps;
    const drafts = first?.type === "drafts" ? first.drafts : [];
    expect(drafts.length).toBeGreaterThan(2);
    for (const { text, segments, score, source } of drafts) {
      expect([text.includes("{{"), segments <= 2, score >= 75, source]).toEqual([
        true,
        true,
        true,
        "grammar",
      ]);
    }
  });

  it("writes in the language that the business chose, or that it is asked for", async () => {
    const page = await openOwner();
    const { copy } = await page.settings.get();
    await page.settings.saveCopy({ ...copy, language: "es" });
    const texts = async (input: { language?: "en" | "es" }) => {
      const [first] = await draft(page, input);
      return first?.type === "drafts" ? first.drafts.map(({ text }) => text).join(" ") : "";
    };
    expect(await texts({})).toMatch(/¿/);
    expect(await texts({ language: "en" })).not.toMatch(/¿/);
  });

  it("asks the model whose key was saved, and counts it, up to the day's cap", async () => {
    fake = await startFakeModel(says('{"candidates":[]}'));
    const page = await openOwner();
    await page.assistant.save({
      baseUrl: fake.baseUrl,
      model: "small",
      key: "sk-saved-0123456789",
      dailyCap: 1,
    });
    await draft(page, { note: "one" });
    const asked = fake.asked.length;
    const keys = new Set(fake.asked.flatMap(({ authorizations }) => authorizations));
    expect([asked > 0, keys]).toEqual([true, new Set(["Bearer sk-saved-0123456789"])]);
    expect((await page.assistant.get()).usedToday).toBe(1);
    const beyond = await draft(page, { note: "two", fresh: true });
    expect([fake.asked.length, (await page.assistant.get()).usedToday]).toEqual([asked, 1]);
    const done = beyond.at(-1);
    expect(done?.type === "done" && done.note).toMatch(/a day|today/);
  });

  it("ends what it asked of the model when the page leaves", async () => {
    const leaving = new AbortController();
    let hungUp = false;
    // Never answers: the page leaves as soon as it was asked.
    fake = await startFakeModel((response) => {
      response.on("close", () => {
        hungUp = true;
      });
      leaving.abort();
    });
    const page = await openOwner({}, leaving.signal);
    await page.assistant.save({ baseUrl: fake.baseUrl, model: "small", key: null, dailyCap: 9 });
    const [first] = await draft(page);
    await expect.poll(() => hungUp).toBe(true);
    expect([first?.type, fake.asked.length]).toEqual(["drafts", 1]);
  });

  it("tells of a key that cannot be read any more, and drafts all the same", async () => {
    let secret = randomBytes(32);
    const secrets = createSecrets({ read: () => secret, readOrMake: () => secret });
    const page = await openOwner({
      modelSettings: createModelSettings(secrets, { apiKey: null, baseUrl: null, model: null }),
    });
    await page.assistant.save({ baseUrl: null, model: null, key: "sk-saved-0123456789", dailyCap: 9 });
    secret = randomBytes(32);
    const steps = await draft(page);
    expect(steps.at(-1)).toMatchObject({
      type: "done",
      note: expect.stringContaining("Enter the key again"),
    });
    expect(steps[0]?.type).toBe("drafts");
    expect((await page.assistant.test({ baseUrl: null, model: null, key: null })).lines).toMatchObject([
      { ok: false, say: expect.stringContaining("Enter the key again") },
    ]);
  });
});
