import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { escapeFrom } from "./keyboard.ts";
import { missCalls } from "./missCalls.ts";
import { type App, openApp } from "./openApp.ts";
import { newFromRecipe } from "./pages/canvasPage.ts";
import { soon } from "./soon.ts";

let app: App;
beforeAll(async () => {
  app = await openApp();
});
// Fails when a page wrote an error to the console, such as a drawing that is nowhere: `attribute cx: Expected length, "NaN"`.
afterAll(() => app.close());

describe("a drawing behind another tab", () => {
  it("stays where it is while nobody sees it, with the settings of a card open and calls coming in", async () => {
    // Only where things may move is the canvas moved in steps, and each step computed from its size.
    const page = await app.page({ reducedMotion: "no-preference" });
    const canvas = await newFromRecipe(page);
    const view = () => page.locator(".react-flow__viewport").first().getAttribute("style");
    await canvas.publish();
    await canvas.open(/^Wait/);
    await canvas.settings.waitFor();
    // A canvas that has been brought where it is wanted has stood still for as long as a move takes.
    const rests = async () => {
      const before = await view();
      await page.evaluate(() => new Promise((passed) => setTimeout(passed, 400)));
      return (await view()) === before;
    };
    await soon(rests).toBe(true);
    const before = await view();

    await page.getByRole("tab", { name: "Runs" }).click();
    await missCalls(app, ["+13125550171"], { thenMs: 60_000 });
    const run = page
      .getByRole("tabpanel", { name: "Runs" })
      .getByRole("button", { name: /^\(312\) 555-0171/ });
    await run.first().click();
    const sheet = page.getByRole("dialog", { name: "(312) 555-0171" });
    await sheet.locator(".react-flow__node").first().waitFor();
    await escapeFrom(sheet);
    await soon(rests).toBe(true);
    await page.getByRole("tab", { name: "Drawing" }).click();
    await canvas.settings.waitFor();
    await soon(rests).toBe(true);
    expect(await view()).toBe(before);
    await page.context().close();
  });
});
