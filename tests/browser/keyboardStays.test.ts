import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type App, openApp } from "./openApp.ts";
import { type CanvasPage, newWorkflow } from "./pages/canvasPage.ts";
import { paletteOn } from "./pages/commandPalette.ts";
import { soon } from "./soon.ts";

let app: App;
let page: Page;
let canvas: CanvasPage;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  page = await app.page();
  canvas = await newWorkflow(page);
  await paletteOn(page).does("add missed", /^Add Missed call/);
  await soon(() => onCard()).toMatch(/^Missed call/);
});
afterEach(() => page.context().close());

/** What the card or note that has the keyboard is called; `null` when something else has it. */
function onCard(): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.classList.contains("react-flow__node") ? element.getAttribute("aria-label") : null;
  });
}

const press = (key: string) => page.keyboard.press(key);
const menu = () => page.getByRole("menu");

/** Two frames: whatever a key moves the keyboard to has it by then. */
async function settled(): Promise<void> {
  await page.evaluate(
    () => new Promise((passed) => requestAnimationFrame(() => requestAnimationFrame(passed))),
  );
}

describe("the keyboard stays on the card", () => {
  it("when Escape closes the settings of one that was just added, and when it is pressed again", async () => {
    await canvas.settings.waitFor();
    await press("Escape");
    await canvas.settings.waitFor({ state: "hidden" });
    await settled();
    expect(await onCard()).toMatch(/^Missed call/);
    await press("Escape");
    await settled();
    expect(await onCard()).toMatch(/^Missed call/);
    await press("m");
    await menu().waitFor();
    await press("Escape");
    await menu().waitFor({ state: "hidden" });
    await soon(() => onCard()).toMatch(/^Missed call/);
  });

  it("when its settings were opened by Enter or by the mouse", async () => {
    await press("Escape");
    await canvas.settings.waitFor({ state: "hidden" });
    await press("Enter");
    await canvas.settings.getByRole("heading", { name: "Missed call" }).and(page.locator(":focus")).waitFor();
    await press("Escape");
    await canvas.settings.waitFor({ state: "hidden" });
    expect(await onCard()).toMatch(/^Missed call/);

    await canvas.card(/^Missed call/).click();
    await canvas.settings.waitFor();
    await press("Escape");
    await canvas.settings.waitFor({ state: "hidden" });
    await settled();
    expect(await onCard()).toMatch(/^Missed call/);
  });

  it("when a note is left by Escape, and left alone by another", async () => {
    await paletteOn(page).does("add a note", /^Add a note/);
    await page.locator("textarea:focus").waitFor();
    await page.keyboard.type("Ask Sam");
    for (const _ of ["leaves the words", "lets go of the note"]) {
      await press("Escape");
      await settled();
      expect(await onCard()).toBe("Note: Ask Sam");
    }
  });

  it("that it came from, when what was added is undone at once", async () => {
    await press("Escape");
    await canvas.settings.waitFor({ state: "hidden" });
    await press("m");
    await menu().waitFor();
    await page.getByRole("menuitem", { name: "Add after…" }).press("Enter");
    await page.getByRole("menuitem", { name: /^Wait Lets some time pass/ }).press("Enter");
    await soon(() => onCard()).toMatch(/^Wait/);
    await press("ControlOrMeta+z");
    await canvas.card(/^Wait/).waitFor({ state: "hidden" });
    await soon(() => onCard()).toMatch(/^Missed call/);
  });
});

describe("one undo", () => {
  it("takes a note back that was added and then written, with nothing of it left", async () => {
    await paletteOn(page).does("add a note", /^Add a note/);
    await page.locator("textarea:focus").waitFor();
    await page.keyboard.type("Ask Sam");
    await press("Escape");
    await page.getByRole("group", { name: "Note: Ask Sam" }).waitFor();
    await press("ControlOrMeta+z");
    await soon(() => page.locator(".react-flow__node-note").count()).toBe(0);
    await soon(() => onCard()).toMatch(/^Missed call/);
    await press("ControlOrMeta+y");
    await page.getByRole("group", { name: "Note: Ask Sam" }).waitFor();
  });
});
