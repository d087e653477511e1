import type { Edge, GraphNode } from "@ringback/engine";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, openApp } from "./openApp.ts";
import { type CanvasPage, canvasOn } from "./pages/canvasPage.ts";
import { soon } from "./soon.ts";

/** A call, an If/Else, a text on one of its ways, twelve waits below each other that all ways lead to, and a note. */
function file(): string {
  const waits = Array.from({ length: 12 }, (_, index) => `wait${index}`);
  const when = {
    join: "all",
    groups: [{ join: "all", conditions: [{ subject: { type: "knownContact" }, test: { type: "isYes" } }] }],
  };
  const nodes: GraphNode[] = [
    {
      id: "call",
      type: "missedCall",
      version: 1,
      config: { numbers: "any", outcomes: ["missed"], minimumRingSeconds: 3, repeat: "ignore" },
    },
    {
      id: "known",
      type: "ifElse",
      version: 1,
      config: { branches: [{ id: "known", name: "Known", when }] },
    },
    { id: "text", type: "sendSms", version: 1, config: { body: "Hi, sorry I missed your call." } },
    ...waits.map((id, index) => ({
      id,
      type: "wait",
      version: 1,
      config: { amount: index + 1, unit: "hours" },
    })),
  ];
  const edges: Edge[] = [
    { from: "call", port: "next", to: "known" },
    { from: "known", port: "known", to: "wait0" },
    { from: "known", port: "none", to: "text" },
    { from: "text", port: "sent", to: "wait0" },
    ...waits.slice(1).map((to, index) => ({ from: `wait${index}`, port: "next", to })),
  ];
  return JSON.stringify({
    ringback: "workflow",
    format: 1,
    name: "Long one",
    fields: [],
    graph: { nodes, edges, layout: {} },
  });
}

let app: App;
let page: Page;
let canvas: CanvasPage;
beforeAll(async () => {
  app = await openApp();
  page = await app.page();
  await page.goto("/workflows");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Import" }).click();
  await (await chooser).setFiles({
    name: "long.json",
    mimeType: "application/json",
    buffer: Buffer.from(file()),
  });
  canvas = canvasOn(page);
  await canvas.card("Wait: Wait 12 hours").waitFor();
});
afterAll(() => app.close());

const places = () =>
  page
    .locator(".react-flow__node")
    .evaluateAll((cards) =>
      cards.map((card) => (card instanceof HTMLElement ? `${card.dataset.id} ${card.style.transform}` : "")),
    );

const tool = (name: string) =>
  page.getByRole("toolbar", { name: "Canvas" }).getByRole("button", { name, exact: true });

async function boxOf(thing: Locator) {
  const box = await thing.boundingBox();
  if (box === null) throw new Error("That is not on the screen.");
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

/** Whether all cards lie between the palette, the tools and the edges of the canvas. */
async function isClear(cards: Locator): Promise<boolean> {
  const palette = await boxOf(page.getByRole("list", { name: "Nodes to add" }));
  const tools = await boxOf(page.getByRole("toolbar", { name: "Canvas" }));
  const frame = await boxOf(page.locator(".react-flow"));
  const boxes = await Promise.all((await cards.all()).map(boxOf));
  return (
    boxes.length > 0 &&
    boxes.every(
      (box) =>
        box.left > palette.right && box.right < frame.right && box.top > frame.top && box.bottom < tools.top,
    )
  );
}

describe("a large drawing from a file without places", () => {
  it("is shown whole by Show everything, clear of the palette and the tools", async () => {
    await tool("Show everything").click();
    await soon(() => isClear(page.locator(".react-flow__node"))).toBe(true);
    expect(await canvas.cards()).toHaveLength(15);
  });

  it("is laid out as Tidy up would do it", async () => {
    const before = await places();
    await tool("Tidy up").click();
    await tool("Undo").and(page.locator(":disabled")).waitFor();
    expect(await places()).toEqual(before);
  });

  it("takes its notes along when it is tidied, in one step", async () => {
    const note = page.getByRole("group", { name: "Note: After hours", exact: true });
    await tool("Add a note").click();
    const box = page.getByRole("textbox", { name: "Note", exact: true });
    await box.fill("After hours");
    await page.locator(".react-flow__pane").click({ position: { x: 1_100, y: 300 } });
    await box.waitFor({ state: "hidden" });
    const card = canvas.card("Wait: Wait 6 hours");
    const from = await canvas.beside(card, { x: 40, y: 12 });
    await canvas.drag(note, { x: from.x + 150, y: from.y });
    await canvas.drag(card, { x: from.x + 60, y: from.y + 6 });
    const moved = await places();
    await tool("Tidy up").click();
    await soon(places).not.toEqual(moved);
    const [lies, stands] = [await boxOf(note), await boxOf(card)];
    expect(lies.left > stands.right || lies.right < stands.left).toBe(true);
    await canvas.undo();
    await soon(places).toEqual(moved);
    for (let steps = 0; steps < 3; steps += 1) await canvas.undo();
    await note.waitFor({ state: "hidden" });
  });

  it("keeps the wire whole when a node with two ways in is deleted, and says what is cut off", async () => {
    const says = page.getByRole("status").filter({ hasText: "Deleted" });
    await canvas.card("Wait: Wait 1 hour").focus();
    await page.keyboard.press("Delete");
    await soon(() => says.innerText()).toBe("Deleted 1 node.");
    expect((await canvas.draft()).edges.filter(({ to }) => to === "wait1")).toEqual([
      { from: "known", port: "known", to: "wait1" },
      { from: "text", port: "sent", to: "wait1" },
    ]);
    await canvas.undo();
    await canvas.card("Wait: Wait 1 hour").waitFor();
    await canvas.card(/^If\/Else/).focus();
    await page.keyboard.press("Delete");
    await soon(() => says.innerText()).toBe("Deleted 1 node. Nothing leads to “Send SMS” any more.");
    await canvas.undo();
    await canvas.card(/^If\/Else/).waitFor();
  });

  it("heals around a node that was deleted with a box around it and its wires", async () => {
    await tool("Show everything").click();
    const from = await canvas.beside(canvas.card("Wait: Wait 6 hours"), { x: -30, y: -6 });
    const to = await canvas.beside(canvas.card("Wait: Wait 7 hours"), { x: 150, y: 36 });
    await canvas.box(from, to);
    await page.getByRole("toolbar", { name: "2 selected" }).waitFor();
    await page.keyboard.press("Delete");
    await canvas.card("Wait: Wait 6 hours").waitFor({ state: "hidden" });
    expect((await canvas.draft()).edges).toContainEqual({ from: "wait4", port: "next", to: "wait7" });
    await canvas.undo();
    await canvas.card("Wait: Wait 6 hours").waitFor();
    expect((await canvas.draft()).edges).toHaveLength(15);
  });

  it("brings what is pasted into the free part of the canvas, also out from under the palette", async () => {
    await canvas.card("Wait: Wait 6 hours").focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ControlOrMeta+c");
    const card = await boxOf(canvas.card("Wait: Wait 6 hours"));
    const frame = await boxOf(page.locator(".react-flow"));
    // The copy, which stands in the column to the right, comes to lie under the palette.
    await page.mouse.move(frame.right - 60, frame.top + 200);
    await page.mouse.wheel(2 * (card.right - frame.left), 0);
    await soon(async () => (await boxOf(canvas.card("Wait: Wait 6 hours"))).right).toBeLessThan(
      frame.left + 40,
    );
    await page.keyboard.press("ControlOrMeta+v");
    await soon(() => canvas.card("Wait: Wait 6 hours").count()).toBe(2);
    const copy = page.locator(".react-flow__node.selected");
    await soon(() => isClear(copy)).toBe(true);
    await canvas.undo();
  });

  it("is selected whole from a button of the page too, but not from the settings or under a sheet", async () => {
    const all = page.getByRole("toolbar", { name: "15 selected" });
    const settings = page.getByRole("button", { name: "Workflow settings" });
    const sheet = page.getByRole("dialog", { name: "Workflow settings" });
    await canvas.card("Wait: Wait 6 hours").focus();
    await page.keyboard.press("Escape");
    await settings.click();
    await sheet.waitFor();
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "hidden" });
    await settings.and(page.locator(":focus")).waitFor();
    await page.keyboard.press("ControlOrMeta+a");
    await all.waitFor();
    expect(await page.evaluate(() => getSelection()?.isCollapsed ?? true)).toBe(true);

    await canvas.card("Wait: Wait 6 hours").focus();
    await page.keyboard.press("Escape");
    await all.waitFor({ state: "hidden" });
    await settings.click();
    await sheet.getByRole("button", { name: "Export as a file" }).focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "hidden" });
    expect(await all.count()).toBe(0);

    await canvas.card("Wait: Wait 6 hours").focus();
    await page.keyboard.press("Enter");
    await canvas.settings.getByRole("heading", { level: 2 }).and(page.locator(":focus")).waitFor();
    await page.keyboard.press("ControlOrMeta+d");
    await page.keyboard.press("Escape");
    await canvas.settings.waitFor({ state: "hidden" });
    expect(await canvas.cards()).toHaveLength(15);
  });
});
