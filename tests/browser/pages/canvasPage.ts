import type { Graph } from "@ringback/engine";
import type { Locator, Page } from "playwright-core";
import { z } from "zod";
import { ask } from "../askServer.ts";

/** A workflow's page, as the owner who draws on it uses it. */
export interface CanvasPage {
  /** The settings of the node that is open. */
  settings: Locator;
  /** The card whose sentence, said aloud, begins with these words, such as "Wait: Wait 2 minutes". */
  card(words: string | RegExp): Locator;
  /** Opens a card's settings with the mouse, once the canvas has come to rest. */
  open(words: string | RegExp): Promise<void>;
  cards(): Promise<string[]>;
  palette(title: string): Locator;
  /** Drops a node of the palette on the canvas, so many pixels from its upper left corner. */
  drop(title: string, at: { x: number; y: number }): Promise<void>;
  /** Picks from the list that is open. */
  pick(option: string | RegExp): Promise<void>;
  /** Chooses in a closed list of the settings. */
  choose(list: string, option: string): Promise<void>;
  /** The point that lies so many pixels from a card's upper left corner, once the canvas has come to rest. */
  beside(card: Locator, by: { x: number; y: number }): Promise<{ x: number; y: number }>;
  /** Draws a line with the mouse, from the middle of one thing to a point. */
  drag(from: Locator, to: Locator | { x: number; y: number }): Promise<void>;
  /** Draws a box around cards with the mouse, from one point to another, which selects them. */
  box(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void>;
  /** What is drawn: each card's sentence and place, and where the wires go. */
  look(): Promise<string[]>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Waits until everything is saved, and reads the draft as the server has it. */
  draft(): Promise<Graph>;
  publish(): Promise<void>;
}

const WORKFLOW = z.object({ draft: z.custom<Graph>() });

/** Opens a workflow from the list. */
export async function openWorkflow(page: Page, name: string): Promise<CanvasPage> {
  await page.goto("/workflows");
  await page.getByRole("main").getByRole("link", { name }).click();
  await page.getByRole("heading", { name, level: 1 }).waitFor();
  return canvasOn(page);
}

/** Makes a workflow with nothing in it. */
export async function newWorkflow(page: Page): Promise<CanvasPage> {
  await page.goto("/workflows");
  await page.getByRole("button", { name: "New workflow", exact: true }).click();
  await page.getByRole("heading", { name: "Start from a recipe" }).waitFor();
  return canvasOn(page);
}

/** Makes a workflow of the recipe of the trade, which takes its name. */
export async function newFromRecipe(page: Page): Promise<CanvasPage> {
  const canvas = await newWorkflow(page);
  await page.getByRole("button", { name: /^Text back after two minutes/ }).click();
  await canvas.card(/^Update field/).waitFor();
  await page.getByRole("heading", { name: /^Text back after two minutes/, level: 1 }).waitFor();
  return canvas;
}

/** The workflow's page that is open already. */
export function canvasOn(page: Page): CanvasPage {
  const settings = page.getByRole("complementary", { name: /^Settings of/ });
  const nodes = page.locator(".react-flow__node");
  const palette = (title: string) =>
    page.getByRole("list", { name: "Nodes to add" }).getByRole("button", { name: title, exact: true });
  const tool = (name: string) =>
    page.getByRole("toolbar", { name: "Canvas" }).getByRole("button", { name, exact: true });
  return {
    settings,
    palette,
    card: (words) => page.getByRole("group", { name: words }),
    async open(words) {
      await canvasRests(page);
      await page.getByRole("group", { name: words }).click();
    },
    cards: () =>
      nodes.evaluateAll((cards) => cards.map((card) => card.getAttribute("aria-label") ?? "").sort()),
    async drop(title, at) {
      await canvasRests(page);
      await palette(title).dragTo(page.locator(".react-flow"), { targetPosition: at });
    },
    async pick(option) {
      await page.getByRole("menuitem", { name: option }).click();
    },
    async choose(list, option) {
      const box = settings.getByRole("combobox", { name: list });
      const line = page.getByRole("option", { name: option, exact: true });
      await box.click();
      // A line takes the press once it shows that it is the one pointed at.
      await line.hover();
      await line.and(page.locator("[data-highlighted]")).waitFor();
      await line.click();
      await box.filter({ hasText: option }).waitFor();
      // The list gives the keyboard back once it is gone: another one that was opened before would close.
      await page.getByRole("listbox").waitFor({ state: "hidden" });
    },
    async beside(card, by) {
      await canvasRests(page);
      const box = await card.boundingBox();
      if (box === null) throw new Error("That card is not on the screen.");
      return { x: box.x + by.x, y: box.y + by.y };
    },
    async drag(from, to) {
      await canvasRests(page);
      const start = await middleOf(from);
      const end = "x" in to ? to : await middleOf(to);
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
      await page.mouse.move(end.x, end.y, { steps: 4 });
      await page.mouse.up();
    },
    async box(from, to) {
      await page.keyboard.down("Shift");
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 6 });
      await page.mouse.up();
      await page.keyboard.up("Shift");
    },
    look: () =>
      page
        .locator(".react-flow__node, .react-flow__edge")
        .evaluateAll((drawn) =>
          drawn
            .map((thing) =>
              [
                thing.getAttribute("aria-label"),
                thing.getAttribute("data-id"),
                thing instanceof HTMLElement ? thing.style.transform : "",
              ].join(" "),
            )
            .sort(),
        ),
    async undo() {
      await tool("Undo").click();
    },
    async redo() {
      await tool("Redo").click();
    },
    async draft() {
      await page
        .getByRole("main")
        .getByText(/^(Saved|Changed in another window)$/)
        .waitFor();
      const id = workflowIdOf(page);
      return WORKFLOW.parse(await ask(page, "workflows.get", { id })).draft;
    },
    async publish() {
      await page.getByRole("main").getByRole("button", { name: "Publish", exact: true }).click();
      const publish = page.getByRole("dialog").getByRole("button", { name: "Publish", exact: true });
      await publish.click();
      // It closes once it is done; the toast may be that of the version before.
      await publish.waitFor({ state: "hidden" });
    },
  };
}

/** The id in the address of a workflow's page. */
export function workflowIdOf(page: Page): string {
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** The canvas moves after settings open or close, to keep the card in view: waits until it has stood still for a while. */
async function canvasRests(page: Page): Promise<void> {
  await page.locator(".react-flow__viewport").evaluate(async (viewport) => {
    const place = () => `${viewport.getAttribute("style")} ${viewport.getBoundingClientRect().left}`;
    for (let before = "", same = 0; same < 4; ) {
      await new Promise((passed) => setTimeout(passed, 50));
      const now = place();
      same = now === before ? same + 1 : 0;
      before = now;
    }
  });
}

async function middleOf(thing: Locator): Promise<{ x: number; y: number }> {
  const box = await thing.boundingBox();
  if (box === null) throw new Error("That is not on the screen.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
