import type { Graph } from "@ringback/engine";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, openApp } from "./openApp.ts";
import { type CanvasPage, openWorkflow } from "./pages/canvasPage.ts";
import { soon } from "./soon.ts";

let app: App;
let page: Page;
let canvas: CanvasPage;
beforeAll(async () => {
  app = await openApp();
  page = await app.page();
  canvas = await openWorkflow(page, "Missed-call text-back");
});
afterAll(() => app.close());

/** Where the cards of the recipe lie, by their node types, once the server has it. */
async function places(types: readonly string[]) {
  const { nodes, layout }: Graph = await canvas.draft();
  return types.map((type) => layout[nodes.find((node) => node.type === type)?.id ?? ""]);
}

const bar = () => page.getByRole("toolbar", { name: /selected$/ });
const map = () => page.getByRole("img", { name: "Map of the drawing" });
const zoom = () => page.locator(".react-flow__viewport").evaluate(({ style }) => style.transform);

describe("several cards", () => {
  it("are chosen with Shift, dragged along guides, put in line and duplicated with the mouse", async () => {
    const before = await places(["wait", "ifElse"]);
    const wait = canvas.card(/^Wait:/);
    const from = await canvas.beside(wait, { x: 60, y: 12 });
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 2, from.y);
    await page.mouse.move(from.x + 100, from.y + 20, { steps: 4 });
    await page.mouse.move(from.x + 8, from.y + 20, { steps: 6 });
    // Near the column that the other cards stand in, a line shows it and pulls.
    await soon(() => page.locator(".react-flow__viewport-portal .bg-accent\\/60").count()).toBeGreaterThan(0);
    await page.mouse.up();
    await soon(async () => (await places(["wait"]))[0]?.x).toBe(before[0]?.x);
    await canvas.undo();

    await canvas.drag(wait, { x: from.x + 320, y: from.y + 30 });
    await soon(async () => (await places(["wait"]))[0]?.x).not.toBe(before[0]?.x);
    await page.locator(".react-flow__pane").click({ position: { x: 240, y: 620 } });
    await wait.click({ modifiers: ["Shift"] });
    await canvas.card(/^If\/Else/).click({ modifiers: ["Shift"] });
    await bar().getByRole("button", { name: "Align left edges" }).click();
    await soon(async () => (await places(["wait"]))[0]?.x).toBe(before[1]?.x);
    await bar().getByRole("button", { name: "Duplicate" }).click();
    await soon(() => canvas.card(/^Wait:/).count()).toBe(2);
    await bar().getByRole("button", { name: "Delete" }).click();
    await soon(() => canvas.card(/^Wait:/).count()).toBe(1);
    for (let steps = 0; steps < 4; steps += 1) await canvas.undo();
    await soon(() => places(["wait", "ifElse"])).toEqual(before);
  });

  it("are chosen by a box around them, and then moved by the arrow keys", async () => {
    const before = await places(["wait", "ifElse"]);
    const start = await canvas.beside(canvas.card(/^Wait:/), { x: -40, y: -10 });
    const end = await canvas.beside(canvas.card(/^If\/Else/), { x: 330, y: 140 });
    await canvas.box(start, end);
    await page.getByRole("toolbar", { name: "2 selected" }).waitFor();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await soon(async () => (await places(["wait", "ifElse"])).map((at) => at?.x)).toEqual([32, 32]);
    await canvas.undo();
    await soon(() => places(["wait", "ifElse"])).toEqual(before);
  });

  it("are chosen, moved, put in line, duplicated and cut with the keyboard alone", async () => {
    const { keyboard } = page;
    const before = await places(["wait", "ifElse"]);
    await canvas.card(/^Wait:/).focus();
    await keyboard.press("Space");
    for (let steps = 0; steps < 3; steps += 1) await keyboard.press("Alt+ArrowRight");
    await soon(async () => (await places(["wait"]))[0]?.x).toBe((before[0]?.x ?? 0) + 48);
    await keyboard.press("ArrowDown");
    await keyboard.press("Shift+Space");
    await bar().waitFor();
    await keyboard.press("ControlOrMeta+k");
    await page.locator("[aria-label='Find or do']:focus").waitFor();
    await keyboard.type("align right");
    await page.getByRole("option", { name: "Align right edges" }).waitFor();
    await keyboard.press("Enter");
    await soon(async () => (await places(["ifElse"]))[0]?.x).toBe((before[1]?.x ?? 0) + 48);

    await canvas.card(/^Wait:/).focus();
    await keyboard.press("ControlOrMeta+d");
    await soon(() => canvas.card(/^Wait:/).count()).toBe(2);
    await keyboard.press("ControlOrMeta+x");
    await soon(() => canvas.card(/^Wait:/).count()).toBe(1);
    await keyboard.press("ControlOrMeta+a");
    await page.getByRole("toolbar", { name: "5 selected" }).waitFor();
    for (let steps = 0; steps < 4; steps += 1) await keyboard.press("ControlOrMeta+z");
    await soon(() => places(["wait", "ifElse"])).toEqual(before);
  });

  it("need not be selected: while nothing is, keys take the card that has the keyboard", async () => {
    const { keyboard } = page;
    const waits = () => canvas.card(/^Wait:/).count();
    await canvas.card(/^Wait:/).focus();
    await keyboard.press("Escape");
    await bar().waitFor({ state: "hidden" });
    await keyboard.press("ControlOrMeta+d");
    await soon(waits).toBe(2);
    await canvas.undo();
    await soon(waits).toBe(1);
    await canvas.card(/^Wait:/).focus();
    await keyboard.press("ControlOrMeta+x");
    await soon(waits).toBe(0);
    await canvas.undo();
    await soon(waits).toBe(1);
  });
});

describe("the map and the keys of the view", () => {
  it("show where one is, and what was chosen is remembered", async () => {
    expect(await map().count()).toBe(0);
    await page.getByRole("button", { name: "Show the map" }).click();
    await soon(() => map().locator(".react-flow__minimap-node").count()).toBe(5);
    await page.reload();
    await soon(() => map().locator(".react-flow__minimap-node").count()).toBe(5);

    await canvas.card(/^Wait:/).focus();
    await page.keyboard.press("1");
    const fitted = await zoom();
    await page.keyboard.press("+");
    await soon(zoom).not.toBe(fitted);
    await page.keyboard.press("-");
    await page.keyboard.press("-");
    await soon(zoom).not.toBe(fitted);
    await page.keyboard.press("1");
    await soon(zoom).toBe(fitted);
    await page.getByRole("button", { name: "Hide the map" }).click();
    await soon(() => map().count()).toBe(0);
  });
});
