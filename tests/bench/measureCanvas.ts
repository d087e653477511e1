import { check, createRegistry, DEFAULT_GUARD_MS, type Graph } from "@ringback/engine";
import { whereFor } from "@ringback/engine/testing";
import type { Page } from "playwright-core";
import { nodeTypes } from "../../ringback.nodes.ts";
import { change } from "../browser/askServer.ts";
import { type App, openApp } from "../browser/openApp.ts";
import { newWorkflow, workflowIdOf } from "../browser/pages/canvasPage.ts";
import { bigDrawing } from "./bigDrawing.ts";
import { scriptPerMove } from "./scriptPerMove.ts";
import { type ShellSize, shellSize } from "./shellSize.ts";

/** What the largest drawing costs. Every list is in milliseconds, one entry a try. */
export interface CanvasCosts {
  /** From asking for the page's address until every card and wire stands on the screen, by the wall's clock. */
  opening: number[];
  /** Script from one pointer move of a drag to the next: processor time of the page. */
  dragging: number[];
  /** Processor time of this process; the first ones are slower, as they are in a page that was just opened. */
  checking: number[];
  shell: ShellSize;
}

const OPENINGS = 7;
const MOVES = 150;
const CHECKS = 30;

/** Draws as many nodes as a drawing may have, opens it, drags one of them about, and checks the drawing. */
export async function measureCanvas(): Promise<CanvasCosts> {
  const graph = bigDrawing();
  const app = await openApp();
  try {
    const page = await app.page();
    await newWorkflow(page);
    const id = workflowIdOf(page);
    await change(page, "workflows.saveDraft", { id, draft: graph, revision: 0 });
    const opening: number[] = [];
    // The first one fills the browser's cache.
    await openingOf(page, id, graph);
    for (let n = 0; n < OPENINGS; n += 1) opening.push(await openingOf(page, id, graph));
    return { opening, dragging: await drag(app, page), checking: checks(graph), shell: shellSize() };
  } finally {
    await app.close();
  }
}

/** Measured in the page, by the clock that began with its address. */
async function openingOf(page: Page, id: string, { nodes, edges }: Graph): Promise<number> {
  await page.goto("about:blank");
  await page.goto(`/workflows/${id}`, { waitUntil: "commit" });
  const drawn = await page.waitForFunction(
    ([cards, wires]) => {
      const shown = [...document.querySelectorAll<HTMLElement>(".react-flow__node")];
      const all = shown.length === cards && shown.every(({ style }) => style.visibility !== "hidden");
      return all && document.querySelectorAll(".react-flow__edge").length === wires && performance.now();
    },
    [nodes.length, edges.length] as const,
    { polling: "raf" },
  );
  return Number(await drawn.jsonValue());
}

/** One card, round and round over its neighbours, away from the edges: there the canvas would move as well. */
async function drag({ browser }: App, page: Page): Promise<number[]> {
  const card = page.locator('.react-flow__node[data-id="lately0"]');
  await page.mouse.move(0, 0);
  const box = await card.boundingBox();
  if (box === null) throw new Error("The card to drag is not on the screen.");
  const grip = { x: box.x + 60, y: box.y + 12 };
  const way = Array.from({ length: MOVES + 1 }, (_, n) => ({
    x: grip.x + 160 * Math.sin(n / 12),
    y: grip.y + 60 * (1 - Math.cos(n / 12)),
  }));
  const costs = await scriptPerMove(browser, page, way);
  // The first move begins the drag; what follows is the drag itself.
  return costs.slice(1);
}

function checks(graph: Graph): number[] {
  const registry = createRegistry(nodeTypes);
  const drawn = { ...whereFor(), guardMs: DEFAULT_GUARD_MS };
  return Array.from({ length: CHECKS }, () => {
    const before = process.cpuUsage().user;
    check(registry, graph, drawn);
    return (process.cpuUsage().user - before) / 1_000;
  });
}
