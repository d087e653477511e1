import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { ask, change } from "./askServer.ts";
import { type App, openApp } from "./openApp.ts";
import { canvasOn, newFromRecipe, newWorkflow, openWorkflow, workflowIdOf } from "./pages/canvasPage.ts";
import { soon } from "./soon.ts";

const TEXT = "Hi, it's Dana at Miller Plumbing. Sorry I missed your call. What do you need help with?";

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

interface Way {
  x: number;
  y: number;
  /** Where the finger begins, in parts of the thing's width. */
  at?: number;
}

/** The shortest side of all of them, in pixels. */
async function lowest(things: Locator): Promise<number> {
  await things.first().waitFor();
  const boxes = await things.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  return Math.min(...boxes.flatMap(({ width, height }) => [width, height]));
}

/** Moves a finger on a thing by so many pixels, as a hand does it: not at once. */
async function drag(page: Page, thing: Locator, { at = 0.5, ...by }: Way): Promise<void> {
  const box = await thing.boundingBox();
  if (box === null) throw new Error("That is not on the screen.");
  const from = { x: box.x + box.width * at, y: box.y + box.height / 2 };
  const finger = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", part: number) =>
    finger.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [{ x: from.x + by.x * part, y: from.y + by.y * part }],
    });
  await touch("touchStart", 0);
  for (let step = 1; step <= 8; step += 1) await touch("touchMove", step / 8);
  await touch("touchEnd", 1);
  await finger.detach();
}

describe("on a tablet, with a finger", () => {
  it("cards are moved, spliced in and taken away", async () => {
    const page = await app.page({ hasTouch: true, viewport: { width: 1180, height: 820 } });
    const canvas = await newFromRecipe(page);
    const before = await canvas.draft();
    await drag(page, canvas.card(/^Wait:/), { x: 160, y: 24 });
    await soon(async () => (await canvas.draft()).layout.wait?.x).toBeGreaterThan(
      (before.layout.wait?.x ?? 0) + 100,
    );

    await page
      .getByRole("button", { name: /^Add a node/ })
      .first()
      .tap();
    await page.getByRole("menuitem", { name: /^Tag/ }).tap();
    await canvas.card(/^Tag/).waitFor();
    await canvas.settings.getByRole("button", { name: "Close settings" }).tap();

    await canvas
      .card(/^Tag/)
      .getByRole("button", { name: /^What to do with/ })
      .tap();
    await page.getByRole("menuitem", { name: "Delete" }).tap();
    await soon(() => canvas.card(/^Tag/).count()).toBe(0);
    const wires = (edges: readonly { from: string; port: string; to: string }[]) =>
      edges.map(({ from, port, to }) => `${from}:${port}>${to}`).sort();
    expect(wires((await canvas.draft()).edges)).toEqual(wires(before.edges));
    await page.context().close();
  });

  it("a card is added from the palette, and another opened", async () => {
    const tablet = await app.page({ hasTouch: true, viewport: { width: 1440, height: 900 } });
    const touched = await openWorkflow(tablet, "Missed-call text-back");
    await touched.palette("Tag").tap();
    await touched.card(/^Tag/).waitFor();
    await touched.card(/^Wait:/).tap();
    await touched.settings.getByRole("textbox", { name: "How many" }).waitFor();
    await touched.undo();
    await soon(() => touched.card(/^Tag/).count()).toBe(0);
    await touched.draft();
    await tablet.context().close();
  });

  it("the canvas is moved by its ground", async () => {
    const page = await app.page({ hasTouch: true, viewport: { width: 1180, height: 820 } });
    await newFromRecipe(page);
    const view = page.locator(".react-flow__viewport");
    const before = await view.getAttribute("style");
    await drag(page, page.locator(".react-flow__pane"), { x: -120, y: -40, at: 0.9 });
    await soon(() => view.getAttribute("style")).not.toBe(before);
    await page.context().close();
  });
});

describe("on a phone", () => {
  it("a workflow is drawn, changed, undone and published in the list", async () => {
    const page = await app.page({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
    await newWorkflow(page);
    const add = page.getByRole("button", { name: /^Add a node/ }).last();
    const pick = async (option: RegExp) => {
      await page.getByRole("menuitem", { name: option }).tap();
    };
    await add.tap();
    await pick(/^Missed call/);
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("button", { name: "Close" }).tap();
    await add.tap();
    await pick(/^Send SMS/);
    await sheet.getByRole("textbox", { name: "Message" }).fill(TEXT);
    await sheet.getByRole("button", { name: "Close" }).tap();
    const list = page.getByRole("list", { name: "What happens, in order" });
    await soon(() => list.getByRole("listitem").count()).toBe(2);
    await add.tap();
    await pick(/^Sent/);
    await pick(/^Tag/);
    await sheet.getByRole("textbox", { name: "Tag" }).fill("Texted");
    await sheet.getByRole("button", { name: "Close" }).tap();
    await soon(() => list.getByRole("listitem").count()).toBe(3);
    await page.getByRole("button", { name: "Undo" }).tap();
    await page.getByRole("button", { name: "Undo" }).tap();
    await soon(() => list.getByRole("listitem").count()).toBe(2);
    await canvasOn(page).publish();
    await page.context().close();
  });

  it("a way that leads nowhere stands in the list, with a button that goes on there", async () => {
    const page = await app.page({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
    await openWorkflow(page, "Missed-call text-back");
    const list = page.getByRole("list", { name: "What happens, in order" });
    const shut = list.getByRole("listitem").filter({ hasText: "Nothing: it ends here" });
    await soon(() => shut.allInnerTexts()).toEqual(["Texted lately\n\nNothing: it ends here"]);
    const add = shut.getByRole("button", { name: "Add after “Texted lately”…" });
    expect(await lowest(add)).toBeGreaterThanOrEqual(44);
    await add.tap();
    await page.getByRole("menuitem", { name: /^Tag/ }).tap();
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).tap();
    await list.getByRole("button", { name: /^Tag/ }).waitFor();
    await soon(() => shut.count()).toBe(0);
    await page.getByRole("button", { name: "Undo" }).tap();
    await soon(() => shut.count()).toBe(1);
    await page.context().close();
  });

  it("what can be pressed in the header and in the story of a test drive is large enough for a finger", async () => {
    const page = await app.page({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
    await openWorkflow(page, "Missed-call text-back");
    const header = page
      .getByRole("banner")
      .or(page.getByRole("main"))
      .getByRole("button", { name: /Versions$/ });
    expect(await lowest(header)).toBeGreaterThanOrEqual(44);
    await page.getByRole("tab", { name: "Test drive" }).tap();
    await page.getByRole("button", { name: "To the end" }).tap();
    const times = page.getByRole("list", { name: "What happens" }).getByRole("button");
    expect(await lowest(times)).toBeGreaterThanOrEqual(44);
    await page.context().close();
  });

  it("a workflow with much to say in its header is no wider than the page", async () => {
    const page = await app.page({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
    const canvas = await openWorkflow(page, "Missed-call text-back");
    const id = workflowIdOf(page);
    const draft = await canvas.draft();
    const saved = await ask(page, "workflows.get", { id });
    const { draftRevision: revision } = z.object({ draftRevision: z.int() }).parse(saved);
    const spare = (id: string) => ({ id, type: "wait", version: 1, config: { amount: 1, unit: "hours" } });
    const nodes = draft.nodes.map((node) => (node.type === "sendSms" ? { ...node, config: {} } : node));
    await change(page, "workflows.saveDraft", {
      id,
      draft: { ...draft, nodes: [...nodes, spare("a"), spare("b")] },
      revision,
    });
    await page.reload();
    await page.getByRole("button", { name: "1 to mend" }).waitFor();
    await page.getByRole("button", { name: "2 to look at" }).waitFor();
    const over = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await over()).toBe(0);
    await page.context().close();
  });
});
