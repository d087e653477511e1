import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FakeModel, startFakeModel } from "./fakeModel.ts";
import { tabTo } from "./keyboard.ts";
import { type App, openApp } from "./openApp.ts";
import { newTemplate } from "./pages/studioPage.ts";
import { soon } from "./soon.ts";

const KEY = "sk-test-0123456789abcdef4f2a";

let app: App;
let page: Page;
beforeAll(async () => {
  app = await openApp();
  page = await app.page();
});
afterAll(() => app.close());

async function openSection(name: "Business" | "Texts" | "Assistant") {
  await page.goto(name === "Business" ? "/settings" : `/settings?section=${name.toLowerCase()}`);
  const form = page.getByRole("form", { name });
  await form.waitFor();
  return {
    form,
    async save() {
      await form.getByRole("button", { name: "Save", exact: true }).click();
      await form
        .getByRole("status")
        .filter({ hasText: /^Saved$/ })
        .waitFor();
    },
  };
}

describe("the business", () => {
  it("is renamed, moves, opens on Saturdays, and says at its place what cannot be", async () => {
    const { form, save } = await openSection("Business");
    const name = form.getByRole("textbox", { name: "Business name" });
    await name.fill("");
    await form.getByRole("button", { name: "Save", exact: true }).click();
    await form.getByText(/^Fill this in/).waitFor();
    await soon(() => name.getAttribute("aria-invalid")).toBe("true");

    // One curly apostrophe would make every text cost double: it is said that it will be straight.
    await name.fill("Miller’s Plumbing");
    const kept = form.getByRole("status", { name: "What is kept of business name" });
    await kept.getByText(`Kept as "Miller's Plumbing".`).waitFor();
    await form.getByRole("combobox", { name: "What you do" }).fill("plumb");
    await page.getByRole("option", { name: /^Plumbing/ }).click();
    await form.getByRole("switch", { name: "Saturday" }).click();
    await form.getByLabel("Saturday, open until").fill("12:30");
    await form.getByLabel("Monday, open from").fill("07:30");
    await form.getByRole("button", { name: "Same on weekdays" }).click();
    await save();
    expect(await name.inputValue()).toBe("Miller's Plumbing");
    await page.reload();
    await form.getByLabel("Saturday, open until").waitFor();
    expect(await form.getByLabel("Saturday, open until").inputValue()).toBe("12:30");
    expect(await form.getByLabel("Friday, open from").inputValue()).toBe("07:30");
    expect(await form.getByRole("combobox", { name: "What you do" }).inputValue()).toBe("Plumbing");
    await page.getByText("Miller's Plumbing").first().waitFor();

    await form.getByLabel("Friday, open until").fill("06:00");
    await form.getByRole("button", { name: "Save", exact: true }).click();
    await form.getByText(/^On Friday, let/).waitFor();
    await form.getByText("Not saved. Mend what is marked above.").waitFor();
    await soon(() =>
      form.getByLabel("Friday, open from").evaluate((box) => box === document.activeElement),
    ).toBe(true);
  });

  it("keeps a name as it was typed, for who wants that, and links to it where it makes a text dear", async () => {
    const { form, save } = await openSection("Business");
    const name = form.getByRole("textbox", { name: "Business name" });
    const kept = form.getByRole("status", { name: "What is kept of business name" });
    const first = form.getByRole("textbox", { name: "Your first name" });
    const was = [await name.inputValue(), await first.inputValue()] as const;
    await name.fill("Miller’s");
    await kept.getByRole("button", { name: "Keep as typed" }).click();
    await first.fill("Zoë");
    await save();
    expect(await name.inputValue()).toBe("Miller’s");
    // Saving something else does not change it behind the owner's back.
    await form.getByRole("switch", { name: "Sunday" }).click();
    await save();
    await page.reload();
    expect(await name.inputValue()).toBe("Miller’s");

    const studio = await newTemplate(page);
    await studio.message.fill(
      "Hi, it's {{owner.first_name}} at Hill Plumbing. {{owner.first_name}} missed you. What's up?",
    );
    await studio.findings.getByRole("link", { name: "Change your first name in Settings" }).click();
    await kept.getByRole("button", { name: "Write Miller's" }).click();
    await form
      .getByRole("status", { name: "What is kept of your first name" })
      .getByRole("button", { name: "Write Zoe" })
      .click();
    await save();
    expect([await name.inputValue(), await first.inputValue()]).toEqual(["Miller's", "Zoe"]);
    await name.fill(was[0]);
    await first.fill(was[1]);
    await form.getByRole("switch", { name: "Sunday" }).click();
    await save();
  });

  it("is not left with unsaved changes unasked", async () => {
    const { form } = await openSection("Business");
    await form.getByRole("textbox", { name: "Your first name" }).fill("Dan");
    await page.getByRole("tab", { name: /^Texts/ }).click();
    await page.getByRole("tab", { name: /^Business/ }).click();
    expect(await form.getByRole("textbox", { name: "Your first name" }).inputValue()).toBe("Dan");
    const away = page.getByRole("link", { name: "Calls" }).first();
    await away.click();
    const asking = page.getByRole("alertdialog", { name: "Leave without saving?" });
    await asking.getByRole("button", { name: "Cancel" }).click();
    await asking.waitFor({ state: "hidden" });
    expect(new URL(page.url()).pathname).toBe("/settings");
    await away.click();
    await asking.getByRole("button", { name: "Leave" }).click();
    await page.getByRole("heading", { name: "Calls", level: 1 }).waitFor();
  });
});

describe("what was decided about texts", () => {
  it("is what texts are checked by: a promise that is not kept keeps a text from going live", async () => {
    const promise =
      "Hi, it's Dana at {{business.name}}. Sorry I missed your call. I'll call you within the hour. What's going on?";
    const { form, save } = await openSection("Texts");
    await form.getByRole("switch", { name: "I call back within a certain time" }).click();
    await form.getByRole("textbox", { name: "How many" }).fill("30");
    await form.getByRole("combobox", { name: "Unit" }).click();
    await page.getByRole("option", { name: "minutes" }).click();
    await save();
    const studio = await newTemplate(page);
    await studio.message.fill(promise);
    await page.getByRole("meter", { name: "Score" }).waitFor();
    expect(await studio.findings.getByLabel("Must be mended").count()).toBe(0);

    await openSection("Texts");
    await form.getByRole("textbox", { name: "How many" }).fill("120");
    await save();
    await newTemplate(page);
    await studio.message.fill(promise);
    const error = studio.findings.getByRole("listitem").filter({ has: page.getByLabel("Must be mended") });
    await error.filter({ hasText: /hour/ }).waitFor();
    await studio.message.fill("");
  });

  it("goes for words and the opt-out line too", async () => {
    const { form, save } = await openSection("Texts");
    await form.getByRole("button", { name: "Add words" }).click();
    await form.getByRole("textbox", { name: "Words to avoid, 1" }).fill("swing by");
    await form.getByRole("textbox", { name: "What to say instead, 1" }).fill("come over");
    await form.getByRole("textbox", { name: "Words that are fine here" }).fill("stopcock\n\noil change");
    await form.getByRole("radio", { name: /^Leave it out/ }).check();
    await save();
    const studio = await newTemplate(page);
    await studio.message.fill(
      "Hi, it's Dana at {{business.name}}. Sorry I missed you. Can I swing by today?",
    );
    await studio.preview.getByText("Can I swing by today?").waitFor();
    expect(await studio.preview.getByText("Reply STOP").count()).toBe(0);
    await studio.findings
      .getByText(/swing by/)
      .first()
      .waitFor();
    await studio.message.fill("");
  });

  it("tells what a text costs in money, once a price is known", async () => {
    await openSection("Texts");
    const prices = page.getByRole("form", { name: "What a segment costs you" });
    if ((await prices.getByLabel("A segment to United States").count()) === 0)
      await prices.getByRole("button", { name: "Add a country" }).click();
    await prices.getByLabel("A segment to United States").fill("0.0125");
    await prices.getByRole("button", { name: "Save", exact: true }).click();
    await prices
      .getByRole("status")
      .filter({ hasText: /^Saved$/ })
      .waitFor();
    const studio = await newTemplate(page);
    await studio.message.fill("Hi, it's Dana at Miller Plumbing. What's going on?");
    await page.getByText("about $0.0125 a text").waitFor();
    await studio.message.fill("");
  });
});

describe("the assistant", () => {
  let model: FakeModel;
  beforeAll(async () => {
    model = await startFakeModel(
      ["Hi, it's {{owner.first_name}} at {{business.name}}. Sorry I missed your call. What's going on?"],
      { key: KEY },
    );
  });
  afterAll(() => model.close());

  it("is tried, saved with a key that never comes back, and forgotten", async () => {
    const seen: string[] = [];
    page.on("response", async (response) => {
      if (response.url().includes("/trpc/")) seen.push(await response.text().catch(() => ""));
    });
    const { form, save } = await openSection("Assistant");
    await form.getByRole("combobox", { name: "Where it runs" }).click();
    await page.getByRole("option", { name: "Another server" }).click();
    await form.getByRole("textbox", { name: "Address" }).fill("models on the shelf");
    await form.getByRole("button", { name: "Test it" }).click();
    await form.getByText(/^Use an address such as/).waitFor();

    await form.getByRole("textbox", { name: "Address" }).fill("http://169.254.169.254/latest");
    await form.getByRole("textbox", { name: "Model" }).fill("small");
    await form.getByRole("button", { name: "Test it" }).click();
    await form.getByText(/^Use another address: no model answers/).waitFor();
    await form.getByRole("textbox", { name: "Model" }).fill("");
    await form.getByRole("textbox", { name: "Address" }).fill(model.baseUrl);
    await form.getByRole("button", { name: "Save", exact: true }).click();
    await form.getByText(/^Name the model to ask/).waitFor();
    await form.getByRole("textbox", { name: "Model" }).fill("small");
    await form.getByLabel(/^Key/).fill("sk-test-a-wrong-one");
    await form.getByRole("button", { name: "Test it" }).click();
    const result = form.getByRole("list", { name: "What works" });
    await result.getByLabel("Does not work").first().waitFor();
    await form.getByLabel(/^Key/).fill(KEY);
    await form.getByRole("button", { name: "Test it" }).click();
    await result.getByLabel("Works", { exact: true }).first().waitFor();
    await result.getByLabel("Does not work").waitFor({ state: "hidden" });
    await save();

    expect(await form.getByLabel(/^Key/).inputValue()).toBe("");
    expect(await form.getByLabel(/^Key/).getAttribute("placeholder")).toContain("4f2a");
    await page.reload();
    await form.getByLabel(/^Key/).waitFor();
    expect(await form.getByLabel(/^Key/).getAttribute("placeholder")).toContain("4f2a");
    expect(await page.content()).not.toContain(KEY);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(KEY);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((answer) => answer.includes(KEY))).toEqual([]);

    await form.getByRole("button", { name: "Forget the key" }).click();
    await page.getByText("The assistant's key and address were forgotten.").waitFor();
    await soon(() => form.getByRole("textbox", { name: "Address" }).inputValue()).toBe(
      "https://api.openai.com/v1",
    );
  });

  it("is tried for as long as one wants: a test can be stopped", async () => {
    const slow = await startFakeModel(["Hi."], { key: KEY, thinksMs: 30_000 });
    const { form } = await openSection("Assistant");
    await form.getByRole("textbox", { name: "Address" }).fill(slow.baseUrl);
    await form.getByRole("textbox", { name: "Model" }).fill("small");
    await form.getByLabel(/^Key/).fill(KEY);
    await form.getByRole("button", { name: "Test it" }).click();
    await form.getByText(/^Asking the server/).waitFor();
    await form.getByRole("button", { name: "Cancel" }).click();
    await form.getByText(/^Asking the server/).waitFor({ state: "hidden" });
    await soon(() => slow.left()).toBeGreaterThan(0);
    expect(await form.getByRole("list", { name: "What works" }).count()).toBe(0);
    await form.getByRole("button", { name: "Discard" }).click();
    await slow.close();
  });

  it("is set by keyboard", async () => {
    const { form } = await openSection("Business");
    await tabTo(page, page.getByRole("tab", { name: /^Business/ }));
    await tabTo(page, page.getByRole("tab", { name: /^Assistant/ }), "ArrowRight");
    await page.keyboard.press("Enter");
    await form.waitFor({ state: "hidden" });
    const assistant = page.getByRole("form", { name: "Assistant" });
    await tabTo(page, assistant.getByRole("textbox", { name: "Most requests a day" }));
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("50");
    await page.keyboard.press("Enter");
    await assistant
      .getByRole("status")
      .filter({ hasText: /^Saved$/ })
      .waitFor();
  });
});
