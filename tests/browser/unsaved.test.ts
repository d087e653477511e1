import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, openApp } from "./openApp.ts";
import { type CanvasPage, canvasOn, openWorkflow } from "./pages/canvasPage.ts";
import { soon } from "./soon.ts";

const SAVING = "**/trpc/workflows.saveDraft**";

let app: App;
let page: Page;
let canvas: CanvasPage;
beforeAll(async () => {
  app = await openApp();
  page = await app.page();
  canvas = await openWorkflow(page, "Missed-call text-back");
});
afterAll(() => app.close());

async function waitFor(on: CanvasPage, minutes: string): Promise<void> {
  await on.open(/^Wait/);
  await on.settings.getByRole("textbox", { name: "How many" }).fill(minutes);
  await on.settings.getByRole("button", { name: "Close settings" }).click();
}

/** Changes the Wait while no draft gets through to the server, and loads the page again. */
async function drawAndReload(
  minutes: string,
  meanwhile: () => Promise<void> = async () => {},
): Promise<void> {
  await page.route(SAVING, (route) => route.abort());
  await waitFor(canvas, minutes);
  await page.getByText("Not saved yet, kept in this browser").waitFor();
  await meanwhile();
  await page.unroute(SAVING);
  await page.reload();
}

const minutesOf = (draft: Awaited<ReturnType<CanvasPage["draft"]>>) =>
  draft.nodes.find(({ type }) => type === "wait")?.config;

describe("changes that the server did not get", () => {
  it("are back after the page was loaded again, are saved then, and can be undone", async () => {
    await drawAndReload("7");
    await page.getByText("Your last changes were not saved yet. They are back.").waitFor();
    await canvas.card("Wait: Wait 7 minutes").waitFor();
    expect(minutesOf(await canvas.draft())).toEqual({ amount: 7, unit: "minutes" });
    await canvas.undo();
    await canvas.card("Wait: Wait 2 minutes").waitFor();
    await soon(async () => minutesOf(await canvas.draft())).toEqual({ amount: 2, unit: "minutes" });
  });

  it("never write over what another window saved meanwhile: the owner chooses", async () => {
    await drawAndReload("9", async () => {
      const other = await app.tab(page);
      await other.goto(new URL(page.url()).pathname);
      const theirs = canvasOn(other);
      await waitFor(theirs, "30");
      await soon(async () => minutesOf(await theirs.draft())).toEqual({ amount: 30, unit: "minutes" });
      await other.close();
    });
    const note = page.getByRole("alert").filter({ hasText: "changed in another window" });
    await note.waitFor();
    await canvas.card("Wait: Wait 9 minutes").waitFor();
    await note.getByRole("button", { name: "Load theirs" }).click();
    await canvas.card("Wait: Wait 30 minutes").waitFor();
    expect(minutesOf(await canvas.draft())).toEqual({ amount: 30, unit: "minutes" });
    await canvas.undo();
    await canvas.card("Wait: Wait 9 minutes").waitFor();
  });
});
