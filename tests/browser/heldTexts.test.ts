import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { change } from "./askServer.ts";
import { tabTo } from "./keyboard.ts";
import { missCalls } from "./missCalls.ts";
import { type App, openApp } from "./openApp.ts";
import { type CanvasPage, openWorkflow, workflowIdOf } from "./pages/canvasPage.ts";
import { soon } from "./soon.ts";
import { violations } from "./violations.ts";

const WORKFLOW = "Missed-call text-back";
const ANA = "+13125550111";
const HELD = "Quiet hours until 8:00 PM. Change them in the workflow’s settings to send earlier.";

let app: App;
let page: Page;
let canvas: CanvasPage;
beforeAll(async () => {
  app = await openApp();
  page = await app.page();
  canvas = await openWorkflow(page, WORKFLOW);
  await quietHours({ from: 8 * 60, to: 20 * 60, texts: "hold" });
  await missCalls(app, [ANA, "+13125550112", "+13125550113"], { thenMs: 600_000 });
});
afterAll(() => app.close());

async function quietHours(quiet: object | "none"): Promise<void> {
  const settings = { timeZone: null, hours: null, holidays: null, quietHours: quiet, stopOnReply: false };
  const saved = await change(page, "workflowSettings.save", { id: workflowIdOf(page), settings });
  expect(saved).toEqual({ findings: [] });
}

const people = () => page.getByRole("list", { name: "People who wait here" });
const sheet = () => page.getByRole("dialog").filter({ has: people() });

async function openPeople(): Promise<void> {
  await canvas.open(/^Send SMS/);
  await canvas.settings.getByRole("button", { name: /wait(s)? here$/ }).click();
  await people().getByRole("listitem").first().waitFor();
}

describe("a text that quiet hours hold", () => {
  it("is not offered to be sent now: the line says until when, and what to change", async () => {
    await page.reload();
    await openPeople();
    await people().getByText(HELD).first().waitFor();
    expect(await people().getByText(HELD).count()).toBe(3);
    const send = people().getByRole("button", { name: "Send now to (312) 555-0111" });
    await tabTo(page, send);
    const facts = (of: Locator) =>
      of.evaluate((button) => ({
        disabled: button.getAttribute("aria-disabled"),
        described: document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent,
      }));
    expect(await facts(send)).toEqual({ disabled: "true", described: HELD });
    const all = sheet().getByRole("button", { name: "Send all now" });
    expect((await facts(all)).disabled).toBe("true");
    expect(await violations(page)).toEqual([]);
  });

  it("can be let go all the same", async () => {
    await people().getByRole("button", { name: "End it for (312) 555-0113" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "End it" }).click();
    await page.getByText("This has ended for them.").first().waitFor();
    await sheet().getByRole("button", { name: "Send all now" }).waitFor();
  });

  it("is told on the list of calls, too", async () => {
    await page.goto("/calls");
    const told = page.getByText("A workflow is on it, and waits until 8:00 PM.");
    await soon(() => told.count()).toBe(2);
  });

  it("goes by itself once the quiet hours are changed", async () => {
    canvas = await openWorkflow(page, WORKFLOW);
    await quietHours("none");
    const texts = async () => (await app.ringback.practice?.network.handset(ANA))?.messages.length;
    await soon(texts).toBe(1);
  });
});
