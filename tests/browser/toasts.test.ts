import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, openApp } from "./openApp.ts";
import { openWorkflow } from "./pages/canvasPage.ts";
import { soon } from "./soon.ts";

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

/** Where something begins and ends, from the top of the page. */
async function heightsOf(thing: Locator): Promise<{ from: number; to: number }> {
  const box = await thing.boundingBox();
  if (box === null) throw new Error(`${thing} is not on the page.`);
  return { from: box.y, to: box.y + box.height };
}

describe("a toast", () => {
  it("stands beside the settings of a node, and once however often it says the same", async () => {
    const page = await app.page();
    const canvas = await openWorkflow(page, "Missed-call text-back");
    await canvas.open(/^Send SMS/);
    for (const _ of [1, 2]) {
      const file = page.waitForEvent("download");
      await page.keyboard.press("ControlOrMeta+k");
      await page.getByRole("combobox", { name: "Find or do" }).fill("export");
      await page
        .getByRole("option", { name: /^Export/ })
        .first()
        .click();
      await file;
    }
    const toast = page.getByRole("dialog").filter({ hasText: /^The workflow is in/ });
    await soon(() => toast.count()).toBe(1);
    const [box, settings] = [await toast.boundingBox(), await canvas.settings.boundingBox()];
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(settings?.x ?? 0);
    await page.getByRole("tab", { name: "Runs" }).click();
    const beside = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--beside"));
    await soon(beside).toBe("");
    await page.context().close();
  });

  it.each([
    ["on a desk", { width: 1440, height: 900 }],
    ["on a phone", { width: 390, height: 844 }],
    ["on a narrow phone, where the actions need two lines", { width: 300, height: 640 }],
  ])("stands above the actions of a sheet that is open, and comes down with it, %s", async (_, viewport) => {
    const page = await app.page({ viewport });
    await openWorkflow(page, "Missed-call text-back");
    await page.getByRole("button", { name: "Workflow settings" }).click();
    const sheet = page.getByRole("dialog", { name: "Workflow settings" });
    await sheet.getByRole("switch", { name: "Stop when they reply" }).waitFor();
    await sheet.getByRole("switch", { name: "Guard" }).click();
    const toast = page.getByRole("dialog").filter({ hasText: /^The guard/ });
    await toast.waitFor();
    const footer = await heightsOf(sheet.locator("footer"));
    const above = await heightsOf(toast);
    expect(above.to).toBeLessThan(footer.from);
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "hidden" });
    if (viewport.width > 640) await soon(async () => (await heightsOf(toast)).to).toBeGreaterThan(above.to);
    await page.context().close();
  });
});
