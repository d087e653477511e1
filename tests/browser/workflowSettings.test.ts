import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { ask } from "./askServer.ts";
import { escapeFrom, tabTo } from "./keyboard.ts";
import { type App, openApp } from "./openApp.ts";
import { openWorkflow, workflowIdOf } from "./pages/canvasPage.ts";
import { soon } from "./soon.ts";
import { violations } from "./violations.ts";

const WORKFLOW = "Missed-call text-back";
const GUARD = z.object({ guardMs: z.number().nullable() });
const SETTINGS = z.object({ settings: z.record(z.string(), z.unknown()) });

let app: App;
let page: Page;
beforeAll(async () => {
  app = await openApp();
  page = await app.page();
});
afterAll(() => app.close());

/** What is decided for the workflow that is open, as the server has it. */
async function decided(): Promise<Record<string, unknown>> {
  return SETTINGS.parse(await ask(page, "workflows.get", { id: workflowIdOf(page) })).settings;
}

function sheet() {
  return page.getByRole("dialog", { name: "Workflow settings" });
}

/** Says whether the workflow follows the business in something. */
async function decide(what: string, how: string): Promise<void> {
  await sheet().getByRole("group", { name: what, exact: true }).getByRole("button", { name: how }).click();
}

describe("the business's days and nights", () => {
  it("are holidays, added by a button or one by one, and quiet hours", async () => {
    await page.goto("/settings");
    const form = page.getByRole("form", { name: "Business" });
    await form.getByRole("button", { name: "Add US holidays" }).click();
    await form.getByRole("button", { name: "Add a day" }).click();
    await form.getByRole("textbox", { name: "Name of day 7" }).fill("Stocktaking");
    const date = form.getByLabel("Date of Stocktaking");
    await date.fill("");
    await form.getByRole("switch", { name: "Quiet hours" }).click();
    await form.getByRole("button", { name: "Save" }).click();
    await form.getByText("Choose a date.").waitFor();
    await date.fill("2027-02-01");
    await form.getByRole("switch", { name: "Open" }).last().click();
    await form.getByLabel("Open until, Stocktaking").fill("12:30");
    await form.getByRole("button", { name: "Do not send it" }).click();
    await form.getByRole("button", { name: "Save" }).click();
    await form.getByText("Saved", { exact: true }).waitFor();
    const { business } = z
      .object({ business: z.object({ holidays: z.array(z.unknown()), quietHours: z.unknown() }) })
      .parse(await ask(page, "settings.get", {}));
    expect(business.holidays).toContainEqual({
      date: "2027-02-01",
      yearly: false,
      name: "Stocktaking",
      open: [{ from: 600, to: 750 }],
    });
    expect([business.holidays.length, business.quietHours]).toEqual([
      7,
      { from: 1_260, to: 480, texts: "skip" },
    ]);
  });
});

describe("a workflow's settings", () => {
  it("say what the business has, and are its own where the owner says so", async () => {
    await openWorkflow(page, WORKFLOW);
    await page.getByRole("button", { name: "Workflow settings" }).click();
    await sheet().getByText("9:00 PM to 8:00 AM; texts are left out.").waitFor();
    await sheet().getByText("Monday to Friday 9:00 AM to 5:00 PM.").waitFor();
    expect(await decided()).toEqual({
      timeZone: null,
      hours: null,
      holidays: null,
      quietHours: null,
      stopOnReply: false,
    });
    await decide("Opening hours", "Its own");
    await sheet().getByRole("switch", { name: "Saturday" }).click();
    await decide("Quiet hours", "Its own");
    await sheet().getByLabel("Quiet until").fill("21:00");
    await sheet().getByRole("button", { name: "Save" }).click();
    await sheet().getByText("Let quiet hours end at another time than they begin.").waitFor();
    await sheet().getByLabel("Quiet from").fill("00:00");
    await sheet().getByLabel("Quiet until").fill("23:59");
    // What is typed outlives a look at the drawing.
    await escapeFrom(sheet());
    await page.getByText("The hours you changed are not saved yet. They are kept in the settings.").waitFor();
    await page.getByRole("link", { name: "All workflows" }).click();
    const asked = page.getByRole("alertdialog", { name: "Leave without saving?" });
    await asked.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "Workflow settings" }).click();
    await sheet().getByText("The hours that you changed below are not saved yet.").waitFor();
    await sheet().getByText("Not saved yet", { exact: true }).waitFor();
    await sheet().getByRole("button", { name: "Save" }).click();
    await sheet().getByText("Saved", { exact: true }).waitFor();
    expect(await decided()).toMatchObject({
      hours: [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: 540, to: 1_020 })),
      quietHours: { from: 0, to: 1_439, texts: "skip" },
    });
    expect(await violations(page)).toEqual([]);
  });

  it("have a guard's time that holds once it is typed, also when the sheet is closed over it, and undone", async () => {
    const guardMs = async () =>
      GUARD.parse(await ask(page, "workflows.get", { id: workflowIdOf(page) })).guardMs;
    const hours = () => sheet().getByRole("textbox", { name: "How many" });
    await hours().fill("6");
    await hours().press("Enter");
    await page.getByText("The guard lasts 6 hours.").waitFor();
    expect(await guardMs()).toBe(6 * 3_600_000);
    await page.getByRole("button", { name: "Undo", exact: true }).last().click();
    await soon(() => hours().inputValue()).toBe("12");
    await hours().fill("8");
    await sheet().getByRole("textbox", { name: "Name" }).fill("Text-back");
    await page.keyboard.press("Escape");
    await sheet().waitFor({ state: "hidden" });
    await soon(guardMs).toBe(8 * 3_600_000);
    await page.getByRole("heading", { name: "Text-back", level: 1 }).waitFor();
    await page.getByRole("button", { name: "Workflow settings" }).click();
    await hours().fill("9");
    await hours().press("Escape");
    await soon(guardMs).toBe(9 * 3_600_000);
    await page.getByRole("button", { name: "Workflow settings" }).click();
    await sheet().waitFor();
  });

  it("hold in a test drive, too", async () => {
    await page.keyboard.press("Escape");
    await page.getByRole("tab", { name: "Test drive" }).click();
    await page.getByRole("button", { name: "To the end" }).click();
    const verdict = page.getByRole("region", { name: "Verdict" });
    await verdict.getByText(/^Maria got no text\./).waitFor();
    await page
      .getByText(/^It was within your quiet hours, which last until/)
      .first()
      .waitFor();
    await page.getByRole("tab", { name: "Drawing" }).click();
  });

  it("are reached and changed with the keyboard alone", async () => {
    await tabTo(page, page.getByRole("button", { name: "Workflow settings" }));
    await page.keyboard.press("Enter");
    await sheet().waitFor();
    await tabTo(page, sheet().getByRole("switch", { name: "Stop when they reply" }));
    await page.keyboard.press("Space");
    await soon(async () => (await decided()).stopOnReply).toBe(true);
    const quiet = sheet().getByRole("group", { name: "Quiet hours", exact: true });
    await tabTo(page, quiet.getByRole("button", { name: "As the business" }), "Shift+Tab");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await sheet().getByText("Texts of this workflow go at any hour, day and night.").waitFor();
    await tabTo(page, sheet().getByRole("button", { name: "Save" }));
    await page.keyboard.press("Enter");
    await soon(async () => (await decided()).quietHours).toBe("none");
  });
});
