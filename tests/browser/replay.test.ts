import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { escapeFrom, tabTo } from "./keyboard.ts";
import { missCalls } from "./missCalls.ts";
import { type App, openApp } from "./openApp.ts";
import { type CanvasPage, openWorkflow } from "./pages/canvasPage.ts";
import { soon } from "./soon.ts";
import { violations } from "./violations.ts";

const WORKFLOW = "Missed-call text-back";
const ANA = "+13125550111";
const BEN = "+13125550112";

let app: App;
let page: Page;
let canvas: CanvasPage;
beforeAll(async () => {
  app = await openApp();
  page = await app.page();
  canvas = await openWorkflow(page, WORKFLOW);
});
afterAll(() => app.close());

const figures = () =>
  page.getByRole("region", { name: "What it comes to" }).getByRole("definition").allInnerTexts();
const rows = () => page.getByRole("list", { name: "Replayed calls" }).getByRole("listitem");

/** Opens the replay, from wherever the page of the workflow is. */
async function replay(): Promise<void> {
  await page.getByRole("tab", { name: "Test drive" }).click();
  await page.getByRole("button", { name: "Replay the past" }).click();
}

describe("replaying the past", () => {
  it("says what will be here while nobody has called yet", async () => {
    await replay();
    await page.getByRole("heading", { name: "No calls to replay yet" }).waitFor();
    await page.getByRole("tab", { name: "Drawing" }).click();
  });

  it("shows with the mouse what the draft would change about the calls that came", async () => {
    await missCalls(app, [ANA, ANA, BEN], { thenMs: 600_000 });
    const handset = () => app.ringback.practice?.network.handset(ANA);
    const before = (await handset())?.messages;
    await page.reload();
    await replay();
    await soon(figures).toEqual([
      expect.stringMatching(/^2 about \$/),
      expect.stringMatching(/^2 about \$/),
      "0",
      "0",
      "0",
    ]);
    await page.getByText("Your draft would have sent the same texts as v1.").waitFor();

    await page.getByRole("tab", { name: "Drawing" }).click();
    await canvas.open(/^Wait/);
    await canvas.settings.getByRole("textbox", { name: "How many" }).fill("5");
    await canvas.settings.getByRole("button", { name: "Close settings" }).click();
    await replay();
    await page.getByText("Your draft would have sent 2 texts with other words or at another time.").waitFor();
    expect(await rows().count()).toBe(2);
    await rows().filter({ hasText: "The same text, 3 minutes later." }).first().click();
    const sheet = page.getByRole("dialog");
    const told = (side: string) => sheet.getByRole("region", { name: side }).innerText();
    await soon(() => told("Live v1")).toContain("Waits 2 minutes.");
    expect(await told("Your draft")).toContain("Waits 5 minutes.");
    expect(await violations(page)).toEqual([]);
    await escapeFrom(sheet);
    expect((await handset())?.messages).toEqual(before);
  });

  it("is reached, looked through and opened with the keyboard alone", async () => {
    const { keyboard } = page;
    await page.getByRole("tab", { name: "Drawing" }).click();
    await page.getByRole("tab", { name: "Drawing" }).focus();
    await keyboard.press("ArrowRight");
    await keyboard.press("Enter");
    const mode = page.getByRole("button", { name: "Replay the past" });
    await mode.waitFor();
    await tabTo(page, page.getByRole("button", { name: "Play a scenario" }));
    await keyboard.press("ArrowRight");
    await keyboard.press("Enter");
    const all = page.getByRole("button", { name: "All (3)" });
    await all.waitFor();
    await tabTo(page, page.getByRole("button", { name: "Different (2)" }));
    await keyboard.press("ArrowRight");
    await keyboard.press("Enter");
    await soon(() => rows().count()).toBe(3);
    await tabTo(page, rows().first().getByRole("button"));
    await keyboard.press("Enter");
    await page.getByRole("dialog").getByRole("region", { name: "Your draft" }).waitFor();
    await escapeFrom(page.getByRole("dialog"));
  });
});
