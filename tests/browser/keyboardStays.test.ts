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

    await canvas.open(/^Missed call/);
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

describe("the keyboard stays in the drawing", () => {
  const theDrawing = () => page.getByRole("application", { name: "The drawing" });

  beforeEach(async () => {
    await press("Escape");
    await canvas.settings.waitFor({ state: "hidden" });
    await paletteOn(page).does("add wait", /^Add Wait after/);
    await soon(() => onCard()).toMatch(/^Wait:/);
    await press("Escape");
    await canvas.settings.waitFor({ state: "hidden" });
  });

  it("on the card before, when one is cut, and on what comes after it", async () => {
    await press("ControlOrMeta+x");
    await soon(() => onCard()).toMatch(/^Missed call/);
    await press("ControlOrMeta+v");
    await soon(() => onCard()).toMatch(/^Wait:/);
    await press("ControlOrMeta+z");
    await soon(() => onCard()).toMatch(/^Missed call/);
    await press("ControlOrMeta+z");
    await soon(() => onCard()).toMatch(/^Wait:/);
    await press("ControlOrMeta+d");
    await soon(() => canvas.card(/^Wait:/).count()).toBe(2);
    await soon(() => page.locator(".react-flow__node.selected:focus").count()).toBe(1);
    // What came has the keyboard and is selected: a key that deletes takes it, and leaves its original.
    await press("Delete");
    await soon(() => canvas.card(/^Wait:/).count()).toBe(1);
    await soon(() => onCard()).toMatch(/^Wait:/);
  });

  it("on the copy that its menu or its settings make, and on the card before when they delete it", async () => {
    const chooses = async (line: string) => {
      await press("m");
      await page.getByRole("menuitem", { name: line }).press("Enter");
    };
    const onCopy = () => soon(() => page.locator(".react-flow__node.selected:focus").count()).toBe(1);
    await chooses("Duplicate");
    await soon(() => canvas.card(/^Wait:/).count()).toBe(2);
    await onCopy();
    await chooses("Delete");
    await soon(() => canvas.card(/^Wait:/).count()).toBe(1);
    await soon(() => onCard()).toMatch(/^Wait:/);
    await press("Enter");
    await canvas.settings.getByRole("button", { name: "Duplicate" }).press("Enter");
    await soon(() => canvas.card(/^Wait:/).count()).toBe(2);
    await onCopy();
    await press("Enter");
    await canvas.settings.getByRole("button", { name: "Delete" }).press("Enter");
    await soon(() => canvas.card(/^Wait:/).count()).toBe(1);
    await soon(() => onCard()).toMatch(/^Wait:/);
    await chooses("Delete");
    await soon(() => onCard()).toMatch(/^Missed call/);
  });

  it("on the canvas itself, when everything is cut, and on the first of what is pasted or comes back", async () => {
    const onCanvas = () => theDrawing().and(page.locator(":focus-visible")).waitFor();
    await press("ControlOrMeta+a");
    await press("ControlOrMeta+x");
    await onCanvas();
    await press("ControlOrMeta+v");
    await soon(() => onCard()).toMatch(/^Missed call/);
    await press("Delete");
    await onCanvas();
    expect(await canvas.cards()).toEqual([]);
    // Undo takes back the deletion, the paste and the cut, and Redo cuts again.
    await press("ControlOrMeta+z");
    await soon(() => onCard()).toMatch(/^Missed call/);
    await press("ControlOrMeta+z");
    await onCanvas();
    await press("ControlOrMeta+z");
    await soon(() => onCard()).toMatch(/^Missed call/);
    await press("ControlOrMeta+Shift+z");
    await onCanvas();
  });

  it("after a box around several is deleted; and elsewhere it is left where it is", async () => {
    const undo = page.getByRole("toolbar", { name: "Canvas" }).getByRole("button", { name: "Undo" });
    const start = await canvas.beside(canvas.card(/^Missed call/), { x: -30, y: -20 });
    const end = await canvas.beside(canvas.card(/^Wait:/), { x: 310, y: 120 });
    await canvas.box(start, end);
    await page.locator(".react-flow__nodesselection-rect:focus").waitFor();
    await press("Delete");
    await theDrawing().and(page.locator(":focus")).waitFor();
    await undo.focus();
    await press("Enter");
    await canvas.card(/^Wait:/).waitFor();
    await settled();
    expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
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
