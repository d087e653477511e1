import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tabTo } from "./keyboard.ts";
import { type App, openApp } from "./openApp.ts";
import { newFromRecipe } from "./pages/canvasPage.ts";
import { soon } from "./soon.ts";

let app: App;
let page: Page;
beforeAll(async () => {
  app = await openApp();
  page = await app.page();
});
afterAll(() => app.close());

const note = (says: string) => page.getByRole("group", { name: `Note: ${says}`, exact: true });
const box = () => page.getByRole("textbox", { name: "Note", exact: true });

const rightOf = (box: { x: number; width: number } | null) => (box ? box.x + box.width : Number.NaN);

describe("a sticky note", () => {
  it("is written, moved, pulled larger, duplicated and taken away with the mouse, each undone by itself", async () => {
    const canvas = await newFromRecipe(page);
    await page.locator(".react-flow__pane").click({ button: "right", position: { x: 820, y: 60 } });
    await canvas.pick("Add a note");
    await box().fill("Ask Sam before you change this");
    const says = note("Ask Sam before you change this");
    await says.waitFor();
    await page.locator(".react-flow__pane").click({ position: { x: 40, y: 640 } });
    await box().waitFor({ state: "hidden" });
    const [written] = (await canvas.draft()).notes ?? [];
    expect(written).toMatchObject({ text: "Ask Sam before you change this", width: 240, height: 128 });

    const from = await says.boundingBox();
    await canvas.drag(says, { x: (from?.x ?? 0) + 220, y: (from?.y ?? 0) + 164 });
    await soon(async () => (await canvas.draft()).notes?.[0]?.y).toBeGreaterThan((written?.y ?? 0) + 60);
    const [moved] = (await canvas.draft()).notes ?? [];

    await says.click();
    const corner = says.locator(".react-flow__resize-control.handle.bottom.right");
    const at = await corner.boundingBox();
    await canvas.drag(corner, { x: (at?.x ?? 0) + 90, y: (at?.y ?? 0) + 60 });
    await soon(async () => (await canvas.draft()).notes?.[0]?.width).toBeGreaterThan(290);

    await says.click({ button: "right" });
    await canvas.pick("Duplicate");
    await soon(() => says.count()).toBe(2);
    await soon(async () => rightOf(await says.last().boundingBox())).toBeLessThan(
      page.viewportSize()?.width ?? 0,
    );
    await says.last().hover();
    await says.last().getByRole("button", { name: "What to do with this note" }).click();
    await canvas.pick("Delete");
    await soon(() => says.count()).toBe(1);

    await canvas.undo();
    await canvas.undo();
    await canvas.undo();
    await soon(async () => (await canvas.draft()).notes).toEqual(moved && [moved]);
    await canvas.undo();
    await soon(async () => (await canvas.draft()).notes).toEqual(written && [written]);

    await says.dblclick();
    await soon(() => box().inputValue()).toBe("Ask Sam before you change this");
  });

  it("is written, moved, resized, copied and taken away with the keyboard alone", async () => {
    const canvas = await newFromRecipe(page);
    const { keyboard } = page;
    await canvas.draft();
    await keyboard.press("ControlOrMeta+k");
    await page.locator("[aria-label='Find or do']:focus").waitFor();
    await keyboard.type("add a note");
    await page.getByRole("option", { name: /^Add a note/ }).waitFor();
    await keyboard.press("Enter");
    await page.locator("textarea:focus").waitFor();
    await keyboard.type("Only on weekdays");
    await keyboard.press("Escape");
    await page.locator(".react-flow__node-note:focus").waitFor();
    const before = (await canvas.draft()).notes?.[0];
    expect(before?.text).toBe("Only on weekdays");

    await keyboard.press("ArrowRight");
    await keyboard.press("ArrowRight");
    await keyboard.press("ArrowDown");
    await keyboard.press("Shift+ArrowRight");
    const after = { ...before, x: (before?.x ?? 0) + 32, y: (before?.y ?? 0) + 16, width: 256 };
    await soon(async () => (await canvas.draft()).notes).toEqual([after]);
    await keyboard.press("ControlOrMeta+z");
    await keyboard.press("ControlOrMeta+z");
    await soon(async () => (await canvas.draft()).notes).toEqual([before]);

    await keyboard.press("Enter");
    await page.locator("textarea:focus").waitFor();
    await keyboard.type(" and Saturdays");
    await keyboard.press("Escape");
    await note("Only on weekdays and Saturdays").waitFor();
    await keyboard.press("Space");
    await keyboard.press("ControlOrMeta+x");
    await soon(() => page.locator(".react-flow__node-note").count()).toBe(0);
    await keyboard.press("ControlOrMeta+v");
    await note("Only on weekdays and Saturdays").waitFor();
    await tabTo(page, note("Only on weekdays and Saturdays"));
    await keyboard.press("Delete");
    await soon(async () => (await canvas.draft()).notes).toBeUndefined();
  });

  it("stands below the list of sentences on a phone, and is written there", async () => {
    const canvas = await newFromRecipe(page);
    await canvas.draft();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole("button", { name: "Add a note" }).click();
    await box().fill("Sam is away in May");
    await page.getByRole("heading", { level: 1 }).click();
    const notes = page.getByRole("list", { name: "Notes" });
    await notes.getByRole("button", { name: "Sam is away in May" }).waitFor();
    expect((await canvas.draft()).notes).toMatchObject([{ text: "Sam is away in May" }]);
    await notes.getByRole("button", { name: "Delete this note" }).click();
    await soon(async () => (await canvas.draft()).notes).toBeUndefined();
    await page.setViewportSize({ width: 1440, height: 900 });
  });
});
