import { afterAll, afterEach, describe, expect, it } from "vitest";
import { type FakeModel, startFakeModel } from "./fakeModel.ts";
import { type App, openApp } from "./openApp.ts";
import { newWorkflow } from "./pages/canvasPage.ts";
import { soon } from "./soon.ts";

let app: App;
let model: FakeModel | null = null;
afterEach(() => app.close());
afterAll(() => model?.close());

async function openMessage() {
  const page = await app.page();
  const canvas = await newWorkflow(page);
  await canvas.palette("Send SMS").click();
  const { settings } = canvas;
  return { page, canvas, settings, message: settings.getByRole("textbox", { name: "Message" }) };
}

describe("the message box", () => {
  it("counts as one writes, repairs a costly character, and drafts without a model", async () => {
    app = await openApp();
    const { canvas, settings, message } = await openMessage();

    await message.fill("Hi, this is Dana at Miller Plumbing. What can I help you with?");
    await settings.getByText("85 characters, 1 segment", { exact: true }).waitFor();
    await settings.getByText("Hi, this is Dana at Miller Plumbing.").last().waitFor();
    await settings.getByRole("button", { name: "Add a field" }).click();
    await canvas.pick("Caller's first name");
    await settings.getByText(/^longest \d+, 1 segment/).waitFor();

    await message.fill("Hi, it’s Dana at Miller Plumbing. What can I help you with?");
    const findings = settings.getByRole("list", { name: "Findings about this message" });
    await findings.getByText("’").waitFor();
    await findings.getByRole("button", { name: "Use plain punctuation" }).click();
    expect(await message.inputValue()).toBe("Hi, it's Dana at Miller Plumbing. What can I help you with?");
    await findings.getByText("’").waitFor({ state: "hidden" });

    await settings.getByRole("button", { name: "Three ways to say this" }).click();
    const panel = settings.getByRole("region", { name: "Three ways to say this" });
    await soon(() => panel.getByRole("listitem").count()).toBe(3);
    await panel.getByRole("link", { name: "Set up an assistant" }).waitFor();
    await panel.getByRole("textbox", { name: "What it should mention" }).fill("a free quote");
    await panel.getByRole("button", { name: "Others" }).click();
    const first = panel.getByRole("listitem").first();
    const words = await first.locator("p").first().innerText();
    await first.getByRole("button", { name: "Use this" }).click();
    await panel.waitFor({ state: "hidden" });
    await settings.getByRole("region", { name: "What a caller gets" }).getByText(words).waitFor();
    expect((await canvas.draft()).nodes.map(({ config }) => config)).toEqual([
      { body: await message.inputValue() },
    ]);
  });

  it("shows what a model proposes, where one is set up", async () => {
    const proposed = [
      "Hi {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}. Sorry I missed you. What needs fixing?",
      "Sorry I missed your call, this is {{owner.first_name}} with {{business.name}}. How can I help?",
      "{{owner.first_name}} from {{business.name}} here, sorry I missed your call. I was on a job. What's going on?",
    ];
    model = await startFakeModel(proposed);
    app = await openApp({ openai: { baseUrl: model.baseUrl, apiKey: "a key", model: "small" } });
    const { settings, message } = await openMessage();
    await settings.getByRole("button", { name: "Three ways to say this" }).click();
    const panel = settings.getByRole("region", { name: "Three ways to say this" });
    await panel.getByRole("button", { name: /new from the assistant$/ }).click();
    const sink = panel.getByRole("listitem").filter({ hasText: "I was on a job." });
    await sink.getByRole("button", { name: "Use this" }).click();
    expect(await message.inputValue()).toBe(proposed[2]);
    await settings
      .getByRole("region", { name: "What a caller gets" })
      .getByText("Dana from Miller Plumbing here, sorry I missed your call. I was on a job. What's going on?")
      .waitFor();
  });
});
