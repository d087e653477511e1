import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tabTo } from "./keyboard.ts";
import { type App, openApp } from "./openApp.ts";
import { openWorkflow } from "./pages/canvasPage.ts";
import { openPhone } from "./pages/phonePage.ts";
import { keepTemplate, newTemplate, studioOn } from "./pages/studioPage.ts";
import { soon } from "./soon.ts";

const GOOD =
  "Hi {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}. Sorry I missed your call. What needs fixing?";

let app: App;
let page: Page;
beforeAll(async () => {
  app = await openApp();
  page = await app.page();
});
afterAll(() => app.close());

describe("an owner who writes a text", () => {
  it("starts from nothing, mends it with a press, and saves it as a template", async () => {
    await page.goto("/copy");
    await page.getByRole("heading", { name: "No templates yet" }).waitFor();
    await page.getByRole("link", { name: "New template" }).click();
    const studio = studioOn(page);
    await studio.message.fill(
      "Hi, it's Dana at Miller Plumbing — sorry I missed your call. What's going on?",
    );
    await page.getByText(/^\d+ characters, 2 segments$/).waitFor();
    const before = await studio.score();
    await studio.findings.getByRole("button", { name: "Use plain punctuation" }).first().click();
    expect(await studio.message.inputValue()).toBe(
      "Hi, it's Dana at Miller Plumbing - sorry I missed your call. What's going on?",
    );
    await page.getByText(/^\d+ characters, 1 segment$/).waitFor();
    expect(await studio.score()).toBeGreaterThan(before);

    // Without a name it says so, and puts the keyboard there.
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Give it a name, to find it again.").waitFor();
    await page.keyboard.type("First try");
    await studio.folder.fill("Summer");
    await studio.save();
    await page.getByRole("heading", { name: "First try", level: 1 }).waitFor();

    await page.getByRole("link", { name: "All templates" }).click();
    const list = page.getByRole("list", { name: "Your templates" });
    await list
      .getByRole("link", { name: /First try/ })
      .getByText(/^Score \d+, 1 segment$/)
      .waitFor();
    await page.getByRole("button", { name: "Summer", exact: true }).waitFor();
    await page.getByRole("searchbox", { name: "Search your templates" }).fill("nothing like it");
    await page.getByText("No template says that.").waitFor();
    await page.getByRole("searchbox", { name: "Search your templates" }).fill("FIRST going");
    await list.getByRole("link", { name: /First try/ }).click();
    expect(await studio.message.inputValue()).toContain("Miller Plumbing - sorry");
  });

  it("sees what is meant: the words are marked, and a press puts the keyboard on them", async () => {
    const studio = await newTemplate(page);
    const text = "Hi, it's {{owner.first_name}} at {{business.name}}. We’re closed. What’s going on?";
    await studio.message.fill(text);
    await studio.findings.getByRole("button", { name: "Show me" }).first().click();
    const chosen = await studio.message.evaluate((box: HTMLTextAreaElement) =>
      box.value.slice(box.selectionStart, box.selectionEnd),
    );
    expect(chosen.length).toBeGreaterThan(0);
    expect(text).toContain(chosen);
    // The marks lie under the words: box and marks are as high as each other, however long the text grows.
    for (const words of ["", text.repeat(4), `${"line\n".repeat(9)}`, "x".repeat(400)]) {
      await studio.message.fill(words);
      const { box, marks } = await studio.message.evaluate((area: HTMLTextAreaElement) => ({
        box: area.scrollHeight - area.clientHeight,
        marks: area.previousElementSibling?.textContent,
      }));
      expect(box).toBe(0);
      expect(marks).toBe(`${words}\u200B`);
    }
    await studio.message.fill("");
  });

  it("sees it as each caller would, with the line that Ringback adds", async () => {
    const studio = await newTemplate(page);
    await studio.message.fill(GOOD);
    const { preview } = studio;
    await preview.getByText("Hi Maria, it's Dana at Miller Plumbing.").waitFor();
    await preview.getByText("Reply STOP to opt out.").waitFor();
    await preview.getByRole("button", { name: "New" }).click();
    await preview.getByText("Hi there, it's Dana at Miller Plumbing.").waitFor();
    await preview.getByRole("button", { name: "Longest" }).click();
    await preview.getByText("Hi Christopher, it's Dana").waitFor();
    await preview.getByRole("button", { name: "Spanish" }).click();
    await preview.getByText("Not your words").waitFor();
    await preview.getByText("Responda STOP para ya no recibir mensajes.").waitFor();
    await studio.message.fill("");
  });

  it("finds unsaved work again after a reload, and can let it go", async () => {
    const studio = await keepTemplate(page, { name: "To be changed", text: GOOD });
    await studio.message.fill(`${GOOD} Text me here.`);
    await page.getByText("Not saved yet, kept in this browser").waitFor();
    await page.reload();
    await page.getByText("Not saved yet, kept in this browser").waitFor();
    expect(await studio.message.inputValue()).toBe(`${GOOD} Text me here.`);
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name: "Discard changes" }).click();
    await page.getByText("Saved", { exact: true }).waitFor();
    expect(await studio.message.inputValue()).toBe(GOOD);
  });

  it("goes back to an earlier version, and loses none", async () => {
    const studio = await keepTemplate(page, { name: "Of many versions", text: GOOD });
    await studio.message.fill(`${GOOD} Text me here.`);
    await studio.save();
    await page.getByRole("button", { name: "Versions" }).click();
    const versions = page.getByRole("list", { name: "Versions" }).getByRole("listitem");
    await soon(() => versions.count()).toBe(2);
    await versions.last().getByRole("button", { name: "Restore" }).click();
    await page.getByRole("dialog", { name: "Versions" }).waitFor({ state: "hidden" });
    await soon(() => studio.message.inputValue()).toBe(GOOD);
    await page.getByRole("button", { name: "Versions" }).click();
    await soon(() => versions.count()).toBe(3);
    await page.keyboard.press("Escape");
  });

  it("is told when the template was saved elsewhere meanwhile, and decides", async () => {
    const studio = await keepTemplate(page, { name: "Of two minds", text: GOOD });
    await studio.message.fill(`${GOOD} Mine.`);
    const tab = await app.tab(page);
    await tab.goto(page.url());
    const other = studioOn(tab);
    // The second window shares this browser's storage, and so the unsaved work.
    await other.message.fill(`${GOOD} Theirs.`);
    await other.save();
    const told = page.getByRole("alert").filter({ hasText: "saved in another window" });
    await told.waitFor();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await told.waitFor();
    await tab.reload();
    expect(await other.message.inputValue()).not.toContain("Mine.");

    await told.getByRole("button", { name: "Compare the two" }).click();
    const theirs = page.getByRole("region", { name: "The other text" });
    expect(await theirs.getByRole("textbox").inputValue()).toBe(`${GOOD} Theirs.`);
    await page.getByRole("button", { name: "Stop comparing" }).click();
    await told.getByRole("button", { name: "Keep mine" }).click();
    await told.waitFor({ state: "hidden" });
    await studio.save();
    await soon(() => other.message.inputValue()).toBe(`${GOOD} Mine.`);
    await tab.close();
  });

  it("removes a template, and takes that back", async () => {
    await keepTemplate(page, { name: "One too many", text: GOOD });
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name: "Remove template" }).click();
    const row = page
      .getByRole("list", { name: "Your templates" })
      .getByRole("link", { name: /One too many/ });
    await page.getByRole("heading", { name: "Copy", level: 1 }).waitFor();
    await row.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Undo" }).click();
    await row.waitFor();
  });

  it("compares two texts side by side, each with its score and its cost", async () => {
    const studio = await keepTemplate(page, { name: "The better one", text: GOOD });
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    const mine = page.getByRole("region", { name: "Your text" });
    const other = page.getByRole("region", { name: "The other text" });
    await other.getByRole("textbox").fill("Your call is important to us. We’ll get back to you.");
    await other.getByRole("list", { name: "Findings about this message" }).waitFor();
    const scoreOf = async (side: typeof mine) =>
      Number(await side.getByRole("meter").getAttribute("aria-valuenow"));
    expect(await scoreOf(mine)).toBeGreaterThan(await scoreOf(other));
    await other
      .getByText(/segments?$/)
      .first()
      .waitFor();
    await other.getByRole("textbox").fill(`${GOOD} Text me here.`);
    await page.getByRole("button", { name: "Use the other text" }).click();
    expect(await studio.message.inputValue()).toBe(`${GOOD} Text me here.`);
  });

  it("starts from the gallery: any trade, any occasion, in Spanish too", async () => {
    await page.goto("/copy?view=gallery");
    await page.getByRole("combobox", { name: "Kind of business" }).fill("dental");
    await page.getByRole("option", { name: /^Dent/ }).click();
    await page.getByRole("button", { name: "Spanish" }).click();
    const voicemail = page.getByRole("region", { name: "Voicemail" });
    await voicemail
      .getByText(/Dana .*Miller Plumbing/)
      .first()
      .waitFor();
    await page.getByRole("searchbox", { name: "Search every trade" }).fill("grooming");
    await page
      .getByRole("status")
      .filter({ hasText: /texts?\.$|^The first/ })
      .waitFor();
    await page.getByRole("searchbox", { name: "Search every trade" }).fill("");
    await voicemail.getByRole("button", { name: "Use this" }).first().click();
    const studio = studioOn(page);
    await page.getByRole("heading", { name: "New template" }).waitFor();
    expect(await studio.message.inputValue()).toContain("{{business.name}}");
    expect(await studio.name.inputValue()).toMatch(/^Voicemail, /);
    await studio.save();
  });

  it("is told which texts cannot go live here, and offered shorter ones", async () => {
    await page.goto("/settings");
    const form = page.getByRole("form", { name: "Business" });
    const name = form.getByRole("textbox", { name: "Business name" });
    const was = await name.inputValue();
    const rename = async (to: string) => {
      await page.goto("/settings");
      await name.fill(to);
      await form.getByRole("button", { name: "Save", exact: true }).click();
      await form
        .getByRole("status")
        .filter({ hasText: /^Saved$/ })
        .waitFor();
    };
    await rename("Łódź Plumbing, Heating and Air Conditioning of the Hill Country");
    await page.goto("/copy?view=gallery");
    const barred = page.getByRole("listitem").filter({ hasText: "Cannot go live as it is." });
    await barred
      .first()
      .getByText(/^Score \d+, \d segments$/)
      .waitFor();
    await barred.first().getByRole("link", { name: "Change the business name in Settings" }).waitFor();
    await rename(was);
    await page.goto("/copy?view=gallery");
    await page
      .getByText(/^Score \d+, 1 segment$/)
      .first()
      .waitFor();
    expect(await barred.count()).toBe(0);
  });

  it("has the button that saves within reach on a phone, and the preview under the count", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const studio = await newTemplate(page);
    await studio.message.fill(
      "Your call is important to us — we’ll get back to you. Dear Sir, kindly contact us.",
    );
    const preview = (await studio.preview.boundingBox())?.y ?? 0;
    expect(preview).toBeLessThan((await studio.findings.boundingBox())?.y ?? 0);
    const save = page.getByRole("button", { name: "Save", exact: true });
    for (const to of [0, 100_000]) {
      await page.evaluate((y) => window.scrollTo(0, y), to);
      await soon(() => save.evaluate((button) => button.getBoundingClientRect().bottom)).toBeLessThan(
        844 - 56,
      );
    }
    await studio.message.fill("");
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it("does all of it by keyboard", async () => {
    const studio = await newTemplate(page);
    const { keyboard } = page;
    await tabTo(page, studio.message);
    await keyboard.type("Hi, it's Dana at Miller Plumbing — sorry I missed your call. What's going on?");
    await tabTo(page, page.getByRole("button", { name: "Three ways to say this" }));
    await keyboard.press("Enter");
    await tabTo(page, studio.drafts.getByRole("slider"));
    await keyboard.press("ArrowRight");
    expect(await studio.drafts.getByRole("slider").getAttribute("aria-valuetext")).toBe("rather warm");
    const uses = studio.drafts.getByRole("button", { name: "Use this" });
    await tabTo(page, uses.nth(1));
    await keyboard.press("Enter");
    await studio.drafts.waitFor({ state: "hidden" });
    await soon(() => studio.message.evaluate((box) => box === document.activeElement)).toBe(true);
    await tabTo(page, studio.name);
    await keyboard.type("By hand");
    await keyboard.press("ControlOrMeta+s");
    await page.getByRole("heading", { name: "By hand", level: 1 }).waitFor();
  });
});

describe("the message of a workflow", () => {
  it("is taken from a template, and kept as one", async () => {
    await keepTemplate(page, { name: "For workflows", text: GOOD });
    await page.goto("/workflows");
    await page.getByRole("button", { name: "New workflow", exact: true }).click();
    await page.getByRole("list", { name: "Nodes to add" }).getByRole("button", { name: "Send SMS" }).click();
    const settings = page.getByRole("complementary", { name: /^Settings of/ });
    await settings.getByRole("button", { name: "Templates" }).click();
    const sheet = page.getByRole("dialog", { name: "Templates" });
    const own = sheet.getByRole("listitem").filter({ hasText: "For workflows" });
    await own.getByRole("button", { name: "Use this" }).click();
    await sheet.waitFor({ state: "hidden" });
    const message = settings.getByRole("textbox", { name: "Message" });
    expect(await message.inputValue()).toBe(GOOD);

    await message.fill(`${GOOD} Text me here.`);
    await settings.getByRole("button", { name: "Save as template" }).click();
    const saving = page.getByRole("dialog", { name: "Save as template" });
    await saving.getByRole("textbox", { name: "Name" }).fill("From a workflow");
    await saving.getByRole("button", { name: "Save template" }).click();
    await saving.waitFor({ state: "hidden" });
    await page.goto("/copy");
    await page.getByRole("link", { name: /From a workflow/ }).waitFor();
  });

  it("tells how often callers answer it, and how sure that is", async () => {
    const phone = await openPhone(page);
    await phone.callInVain();
    await phone.skipToTheEnd();
    await soon(() => phone.texts()).toHaveLength(1);
    const canvas = await openWorkflow(page, "Missed-call text-back");
    await canvas.open(/^Send SMS/);
    const replies = canvas.settings.getByRole("region", { name: "Replies" });
    await replies.getByText("Too early to say: 1 text so far.").waitFor();
  });
});
