import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { escapeFrom, tabTo } from "./keyboard.ts";
import { type App, openApp } from "./openApp.ts";
import { openWorkflow } from "./pages/canvasPage.ts";
import { paletteOn } from "./pages/commandPalette.ts";
import { soon } from "./soon.ts";
import { violations } from "./violations.ts";

const WORKFLOW = "Missed-call text-back";

let app: App;
let page: Page;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  page = await app.page();
});
afterEach(() => page.context().close());

/** The owner has said no to pages that ask for the clipboard. */
async function refuseClipboard(on: Page): Promise<void> {
  const devtools = await on.context().newCDPSession(on);
  const { targetInfo } = await devtools.send("Target.getTargetInfo");
  const { browserContextId = "" } = targetInfo;
  const permission = { name: "clipboard-read" };
  await devtools.send("Browser.setPermission", { permission, setting: "denied", browserContextId });
  await devtools.detach();
}

const heading = (on: Page, name: string) => on.getByRole("heading", { name, level: 1 });

describe("the command palette, on any page", () => {
  it("opens by its button, finds by words and goes there with the mouse", async () => {
    const palette = paletteOn(page);
    await page.goto("/calls");
    await page.getByRole("button", { name: /^Find or do/ }).click();
    await palette.line("Workflows").waitFor();
    await palette.line(WORKFLOW).waitFor();
    expect(await violations(page)).toEqual([]);
    await palette.box.fill("back missed");
    await soon(() => palette.lines()).toEqual([expect.stringContaining(WORKFLOW)]);
    await palette.line(WORKFLOW).click();
    await heading(page, WORKFLOW).waitFor();
  });

  it("opens by its keys from anywhere, walks by arrows, closes by Escape, and gives the keyboard back", async () => {
    const palette = paletteOn(page);
    const { keyboard } = page;
    await page.goto("/settings");
    const name = page.getByRole("textbox", { name: "Business name" });
    await name.focus();
    await palette.open();
    const first = (await palette.lines())[0] ?? "";
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowUp");
    await palette.line(first).and(page.locator("[data-highlighted]")).waitFor();
    await keyboard.type("elephant");
    await palette.dialog.getByText("Nothing here is called that.").waitFor();
    await escapeFrom(palette.dialog);
    await soon(() => name.evaluate((box) => box === document.activeElement)).toBe(true);

    await palette.does("copy", "Copy");
    await heading(page, "Copy").waitFor();
    await palette.does("dark", "Dark");
    await soon(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
    await palette.does("new work", "New workflow");
    await heading(page, "New workflow").waitFor();
    await palette.does("device", "Like this device");
    await soon(() => page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();

    // What was used last stands on top, without what is no longer offered.
    await page.goto("/calls");
    await heading(page, "Calls").waitFor();
    await palette.open();
    expect((await palette.lines()).slice(0, 3).map((line) => line.split("\n")[0])).toEqual([
      "New workflow",
      "Dark",
      "Copy",
    ]);
  });

  it("waits until what is open on top of the page is answered", async () => {
    const palette = paletteOn(page);
    await openWorkflow(page, WORKFLOW);
    await page.getByRole("button", { name: "Workflow settings" }).click();
    const sheet = page.getByRole("dialog", { name: "Workflow settings" });
    await sheet.waitFor();
    await page.keyboard.press("ControlOrMeta+k");
    expect([await sheet.count(), await palette.dialog.count()]).toEqual([1, 0]);
    await escapeFrom(sheet);
    await palette.open();
  });
});

describe("what is typed right after its keys, while it is not there yet", () => {
  it("stands in its box, and does nothing to the page behind it", async () => {
    // Its code takes as long as on a slow machine.
    await page.route(/PaletteDialog/, async (route) => {
      await new Promise((passed) => setTimeout(passed, 1_000));
      await route.continue();
    });
    const palette = paletteOn(page);
    const { keyboard } = page;
    await openWorkflow(page, WORKFLOW);
    await page.reload();
    await heading(page, WORKFLOW).waitFor();
    await keyboard.press("ControlOrMeta+k");
    await keyboard.type("add wair");
    await keyboard.press("Backspace");
    await keyboard.type("t");
    await palette.box.and(page.locator(":focus")).waitFor();
    await soon(() => palette.box.inputValue()).toBe("add wait");
    await keyboard.type(" after");
    await soon(() => palette.box.inputValue()).toBe("add wait after");
    await escapeFrom(palette.dialog);

    // The second time its code is there, and the box still takes a moment.
    await keyboard.press("ControlOrMeta+k");
    await keyboard.type("calls");
    await palette.line("Calls").and(page.locator("[data-highlighted]")).waitFor();
    await soon(() => palette.box.inputValue()).toBe("calls");
  });

  it("is done when Enter was pressed as well, and forgotten after Escape", async () => {
    const palette = paletteOn(page);
    await page.goto("/calls");
    await heading(page, "Calls").waitFor();
    await page.keyboard.press("ControlOrMeta+k");
    await page.keyboard.type("settings");
    await page.keyboard.press("Enter");
    await heading(page, "Settings").waitFor();
    await page.keyboard.press("ControlOrMeta+k");
    await page.keyboard.type("x");
    await escapeFrom(palette.dialog);
    await palette.open();
    expect(await palette.box.inputValue()).toBe("");
  });
});

describe("on a drawing", () => {
  it("reaches what can be done to it, with the keyboard alone", async () => {
    const canvas = await openWorkflow(page, WORKFLOW);
    const palette = paletteOn(page);
    const before = await canvas.look();

    await palette.does("wait 2 minutes", /^Wait 2 minutes/);
    await canvas.settings.getByRole("heading", { name: "Wait" }).waitFor();
    await soon(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Wait");
    await palette.does("add wait", /^Add Wait after “Wait 2 minutes”/);
    await soon(() => canvas.card(/^Wait:/).count()).toBe(2);
    await palette.does("undo", /^Undo/);
    await soon(() => canvas.card(/^Wait:/).count()).toBe(1);
    await palette.does("redo", /^Redo/);
    await soon(() => canvas.card(/^Wait:/).count()).toBe(2);
    await palette.does("undo", /^Undo/);
    await soon(() => canvas.look()).toEqual(before);

    await palette.does("wait 2 minutes", /^Wait 2 minutes/);
    await canvas.settings.getByRole("heading", { name: "Wait" }).waitFor();
    await palette.does("switch off", /^Switch off “Wait 2 minutes”/);
    await canvas.card(/^Wait: .*Switched off/).waitFor();
    await palette.does("switch on", /^Switch on/);
    await canvas.card(/^Wait: .*Switched off/).waitFor({ state: "hidden" });
    await palette.does("tidy", /^Tidy up/);
    await palette.does("everything", /^Show everything/);

    await palette.does("test drive", /^Test drive/);
    await page.getByRole("button", { name: "Play", exact: true }).waitFor();
    // From another view, the drawing comes back to be changed.
    await palette.does("caller sorry", /Sorry I missed your call/);
    await canvas.settings.getByRole("textbox", { name: "Message" }).waitFor();
    await soon(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Send SMS");
    await escapeFrom(canvas.settings);

    await palette.does("versions", /^Versions/);
    await page.getByRole("dialog", { name: "Versions" }).waitFor();
    await escapeFrom(page.getByRole("dialog", { name: "Versions" }));
    await palette.does("publish", /^Publish/);
    await page.getByRole("dialog", { name: /publish/i }).waitFor();
  });

  it("finds what can be done by the word that an owner has for it", async () => {
    const canvas = await openWorkflow(page, WORKFLOW);
    const palette = paletteOn(page);
    const first = async (typed: string) => {
      await palette.box.fill(typed);
      await soon(async () =>
        palette.dialog.getByRole("option").first().getAttribute("data-highlighted"),
      ).toBe("");
      return (await palette.lines())[0]?.split("\n")[0];
    };
    const found = async (words: readonly string[]) => {
      await palette.open();
      const lines = [];
      for (const typed of words) lines.push(await first(typed));
      await escapeFrom(palette.dialog);
      return lines;
    };
    expect(
      await found(["time zone", "hours", "quiet hours", "guard", "rename", "turn off", "import"]),
    ).toEqual([
      ...Array(3).fill("Time zone and hours of this workflow…"),
      "Workflow settings",
      "Rename this workflow…",
      "Turn off this workflow",
      "Import a workflow…",
    ]);
    await palette.does("turn off", "Turn off this workflow");
    await page.getByRole("main").getByText("Off, v1").waitFor();
    await palette.does("turn on", "Turn on this workflow");
    await page.getByRole("main").getByText("Live v1").waitFor();

    await palette.does("add tag", /^Add Tag/);
    await canvas.card(/^Tag/).waitFor();
    expect(await found(["discard"])).toEqual(["Discard the draft…"]);
    await palette.does("undo", /^Undo/);
    await canvas.card(/^Tag/).waitFor({ state: "hidden" });

    const view = page.locator(".react-flow__viewport");
    const before = await view.getAttribute("style");
    await palette.does("zoom out", /^Zoom out/);
    await soon(() => view.getAttribute("style")).not.toBe(before);
    await palette.does("replay", "Replay the past");
    await page.getByRole("button", { name: "Replay the past", pressed: true }).waitFor();
    await palette.does("scenario", "Play a scenario");
    await page.getByRole("button", { name: "Play", exact: true }).waitFor();
    await page.goto("/calls");
    await heading(page, "Calls").waitFor();
    expect(await found(["time zone", "import"])).toEqual(["Settings", "Import a workflow…"]);
  });

  it("cuts, copies and pastes, and says which keys do where the clipboard may not be read", async () => {
    const canvas = await openWorkflow(page, WORKFLOW);
    const palette = paletteOn(page);
    const waits = () => canvas.card(/^Wait:/).count();
    await canvas.card(/^Wait:/).focus();
    await page.keyboard.press("Space");
    await palette.does("copy wait", /^Copy “Wait 2 minutes”/);
    await page.getByText("Copied 1 node.").waitFor();
    await palette.does("paste", /^Paste/);
    await soon(waits).toBe(2);
    await soon(() => page.locator(".react-flow__node.selected:focus").count()).toBe(1);
    await palette.does("cut wait", /^Cut “Wait 2 minutes”/);
    await soon(waits).toBe(1);
    await refuseClipboard(page);
    await palette.does("paste", /^Paste/);
    await page
      .getByText(/^Your browser did not allow that. Press (Ctrl |⌘)V instead.$/)
      .first()
      .waitFor();
    expect(await waits()).toBe(1);
    // The others find the drawing as it was.
    await canvas.draft();
  });

  it("takes Enter when it is opened again while it still closes", async () => {
    await openWorkflow(page, WORKFLOW);
    const palette = paletteOn(page);
    await palette.open();
    await palette.line("Tidy up").waitFor();
    await palette.dialog.evaluate(({ style }) => {
      style.transitionDuration = "2s";
    });
    await page.keyboard.press("Escape");
    await palette.does("calls", "Calls");
    await heading(page, "Calls").waitFor();
  });

  it("offers nothing of a drawing that is no longer open", async () => {
    await openWorkflow(page, WORKFLOW);
    const palette = paletteOn(page);
    await palette.open();
    await palette.line("Tidy up").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await palette.does("calls", "Calls");
    await heading(page, "Calls").waitFor();
    await palette.open();
    await palette.line("Workflows").waitFor();
    expect(await palette.line("Tidy up").count()).toBe(0);
  });
});

describe("on a phone", () => {
  it("is a button of the header, and opens settings from the list of sentences", async () => {
    const small = await app.page({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await openWorkflow(small, WORKFLOW);
    const palette = paletteOn(small);
    const button = small.getByRole("button", { name: "Find or do" });
    await button.tap();
    await palette.line("Publish…").waitFor();
    expect(await violations(small)).toEqual([]);
    await palette.box.fill("if else");
    await palette.dialog.getByRole("option").first().tap();
    await small.getByRole("dialog", { name: "If/Else" }).waitFor();
    await small.keyboard.press("Escape");
    await tabTo(small, button, "Shift+Tab");
    await small.context().close();
  });
});

describe("the keys", () => {
  it("are shown by ?, from the canvas’ tools and from the palette, and the keyboard goes back to where it was", async () => {
    const canvas = await openWorkflow(page, WORKFLOW);
    const { keyboard } = page;
    const sheet = page.getByRole("dialog", { name: "Keys" });
    const line = sheet.getByRole("term").filter({ hasText: /^(Ctrl|⌘)D$/ });
    const card = canvas.card(/^Wait:/);
    const close = async () => {
      await escapeFrom(sheet);
    };

    await card.focus();
    await keyboard.press("?");
    await line.waitFor();
    expect(await sheet.getByRole("heading", { level: 3 }).allInnerTexts()).toEqual([
      "Walking the drawing",
      "Selecting",
      "On a note",
      "Changing the drawing",
      "In the copy studio",
      "Everywhere",
    ]);
    await close();
    await soon(() => card.evaluate((element) => element === document.activeElement)).toBe(true);

    await page.getByRole("toolbar", { name: "Canvas" }).getByRole("button", { name: "Keys" }).click();
    await line.waitFor();
    await close();
    await paletteOn(page).does("shortcuts", /^Keys/);
    await line.waitFor();
    await close();
  });

  it("are not shown to somebody who writes a question mark", async () => {
    const canvas = await openWorkflow(page, WORKFLOW);
    await canvas.open(/^Send SMS/);
    const message = canvas.settings.getByRole("textbox", { name: "Message" });
    await message.fill("Call you back");
    await message.press("?");
    await soon(() => message.inputValue()).toBe("Call you back?");
    expect(await page.getByRole("dialog", { name: "Keys" }).count()).toBe(0);
  });
});
