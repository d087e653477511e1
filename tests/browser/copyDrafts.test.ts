import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { type FakeModel, startFakeModel } from "./fakeModel.ts";
import { type App, openApp } from "./openApp.ts";
import { newTemplate } from "./pages/studioPage.ts";
import { soon } from "./soon.ts";

const PROPOSED = [
  "Hi {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}. Sorry I missed you. What needs fixing?",
  "{{owner.first_name}} from {{business.name}} here, sorry I missed your call. I was on a job. What's going on?",
];

let app: App;
let model: FakeModel | null = null;
afterEach(async () => {
  await app.close();
  await model?.close();
  model = null;
});

/** Asks for three ways to say it, and expects the phrase book's at once, whatever the model does. */
async function askForThree(page: Page) {
  const studio = await newTemplate(page);
  await page.getByRole("button", { name: "Three ways to say this" }).click();
  const pressedAt = Date.now();
  const book = studio.drafts.getByRole("list", { name: "From the phrase book" }).getByRole("listitem");
  await book.nth(2).waitFor();
  expect(Date.now() - pressedAt).toBeLessThan(2_000);
  expect(await book.getByRole("heading").allInnerTexts()).toEqual(["Ask", "Either/or", "Details"]);
  return {
    studio,
    book,
    model: studio.drafts.getByRole("list", { name: "From your assistant" }).getByRole("listitem"),
    status: studio.drafts.getByRole("status"),
    news: studio.drafts.getByRole("button", { name: /^\d new from the assistant$/ }),
  };
}

describe("three ways to say it", () => {
  it("come from the phrase book where no assistant is set up, and the way to one is shown", async () => {
    app = await openApp();
    const page = await app.page();
    const { studio, book } = await askForThree(page);
    await studio.drafts.getByRole("link", { name: "Set up an assistant" }).waitFor();
    const before = await book.locator("p").allInnerTexts();
    await studio.drafts.getByRole("textbox", { name: "What it should mention" }).fill("a free quote");
    await studio.drafts.getByRole("button", { name: "Others" }).click();
    await soon(() => book.locator("p").allInnerTexts()).not.toEqual(before);
    await book.first().getByRole("button", { name: "Use this" }).click();
    await studio.drafts.waitFor({ state: "hidden" });
    expect(await studio.score()).toBeGreaterThanOrEqual(85);
  });

  it("gain those of a slow model, above once they are asked for, or none of it once it is cancelled", async () => {
    model = await startFakeModel(PROPOSED, { thinksMs: 1_500 });
    app = await openApp({ openai: { baseUrl: model.baseUrl, apiKey: "a key", model: "small" } });
    const page = await app.page();
    const asked = await askForThree(page);
    await asked.status.filter({ hasText: "Drafting" }).waitFor();
    await soon(() => model?.keys.length ?? 0).toBeGreaterThan(0);
    await asked.studio.drafts.getByRole("button", { name: "Cancel" }).click();
    await asked.status.filter({ hasText: "Stopped." }).waitFor();
    await soon(() => model?.left() ?? 0).toBeGreaterThan(0);
    expect(await asked.model.count()).toBe(0);

    await asked.studio.drafts.getByRole("button", { name: "Others" }).click();
    // They are announced first: nothing moves under a pointer that is on a draft already.
    const top = async (of: typeof asked.book) => (await of.first().boundingBox())?.y ?? 0;
    const down = async () => (await top(asked.book)) - (await top(asked.studio.drafts));
    const before = await down();
    await asked.news.waitFor();
    await asked.studio.drafts.getByRole("button", { name: "Cancel" }).waitFor({ state: "hidden" });
    expect(await down()).toBe(before);
    expect(await asked.model.count()).toBe(0);
    await asked.news.click();
    expect(await top(asked.model)).toBeLessThan(await top(asked.book));
    const sink = asked.model.filter({ hasText: "I was on a job." });
    await sink.getByRole("button", { name: "Use this" }).click();
    expect(await asked.studio.message.inputValue()).toBe(PROPOSED[1]);
  });

  it("stay when the key is refused, with one plain sentence about it", async () => {
    model = await startFakeModel(PROPOSED, { key: "the right one" });
    app = await openApp({ openai: { baseUrl: model.baseUrl, apiKey: "a wrong one", model: "small" } });
    const page = await app.page();
    const { status, book } = await askForThree(page);
    const said = status.filter({ hasText: /key/ });
    await said.waitFor();
    expect(await said.innerText()).not.toMatch(/401|invalid_api_key|Incorrect API key/);
    expect(await book.count()).toBe(3);
  });
});

describe("rewriting what fails", () => {
  it("mends at once what has a repair, and asks the model for the rest", async () => {
    model = await startFakeModel(PROPOSED);
    app = await openApp({ openai: { baseUrl: model.baseUrl, apiKey: "a key", model: "small" } });
    const page = await app.page();
    const studio = await newTemplate(page);
    await studio.message.fill("We missed your call — we’ll get back to you.");
    const before = await studio.score();
    await page.getByRole("button", { name: "Rewrite what fails" }).click();
    const mended = studio.drafts.getByRole("listitem").filter({ hasText: "Your text, mended" });
    await mended.getByRole("button", { name: "Use this" }).waitFor();
    await studio.drafts.getByRole("slider", { name: /^Tone/ }).waitFor();
    await studio.drafts.getByRole("button", { name: /new from the assistant$/ }).click();
    const cards = studio.drafts.getByRole("list", { name: "From your assistant" });
    await cards.getByText("What needs fixing?").waitFor();
    await mended.getByRole("button", { name: "Use this" }).click();
    expect(await studio.score()).toBeGreaterThan(before);
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await studio.message.inputValue()).toBe("We missed your call — we’ll get back to you.");
  });
});
