import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { escapeFrom, tabTo } from "./keyboard.ts";
import { type App, openApp } from "./openApp.ts";
import { newWorkflow, openWorkflow } from "./pages/canvasPage.ts";
import { paletteOn } from "./pages/commandPalette.ts";
import { soon } from "./soon.ts";
import { violations } from "./violations.ts";

const WORKFLOW = "Missed-call text-back";

let app: App;
let page: Page;
beforeAll(async () => {
  app = await openApp();
  page = await app.page();
  // The browser is told to hand its choosers over when the first listener comes; a key may be quicker than that.
  page.on("filechooser", () => {});
});
afterAll(() => app.close());

/** What the list says, line by line, without how long ago that was. */
async function listed(): Promise<string[]> {
  const lines = await page.getByRole("main").getByRole("listitem").getByRole("link").allInnerTexts();
  return lines.map((line) => line.replace(/Published .*/, "Published"));
}

async function openList(): Promise<void> {
  await page.goto("/workflows");
  await page.getByRole("heading", { name: "Workflows", level: 1 }).waitFor();
  await page.getByRole("main").getByRole("listitem").first().waitFor();
}

/** Gives the file chooser that a key or a click opens a file. */
async function chooses(opens: () => Promise<void>, file: { name: string; text: string }): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await opens();
  const { name, text } = file;
  await (await chooser).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

async function downloads(begin: () => Promise<void>): Promise<{ name: string; text: string }> {
  const begun = page.waitForEvent("download");
  await begin();
  const download = await begun;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

let file: { name: string; text: string };

describe("a workflow's file", () => {
  it("is downloaded from its line, its settings and the palette, each time the same", async () => {
    await openList();
    await page.getByRole("button", { name: `More about ${WORKFLOW}` }).click();
    file = await downloads(() => page.getByRole("menuitem", { name: "Export as a file" }).click());
    expect(file.name).toBe("missed-call-text-back.json");
    expect(JSON.parse(file.text)).toMatchObject({ ringback: "workflow", name: WORKFLOW });

    await openWorkflow(page, WORKFLOW);
    await page.getByRole("button", { name: "Workflow settings" }).click();
    const sheet = page.getByRole("dialog", { name: "Workflow settings" });
    expect(await downloads(() => sheet.getByRole("button", { name: "Export as a file" }).click())).toEqual(
      file,
    );
    await escapeFrom(sheet);
    expect(await downloads(() => paletteOn(page).does("export", "Export as a file"))).toEqual(file);
  });

  it("opens as a draft, by the keyboard alone, and Undo takes it off the list", async () => {
    await openList();
    await tabTo(page, page.getByRole("button", { name: "Import" }));
    await chooses(() => page.keyboard.press("Enter"), file);
    await page.getByText(`“${WORKFLOW}” is a new draft. Nothing of it is live.`).waitFor();
    await page.getByRole("main").getByText("Not published").waitFor();
    await page.getByRole("button", { name: "Undo", exact: true }).last().click();
    await page.getByRole("heading", { name: "Workflows", level: 1 }).waitFor();
    await soon(async () => (await listed()).length).toBe(1);
  });

  it("opens as a draft from any page, by the palette", async () => {
    await page.goto("/calls");
    await page.getByRole("heading", { name: "Calls", level: 1 }).waitFor();
    await chooses(() => paletteOn(page).does("import", "Import a workflow…"), file);
    await page.getByText(`“${WORKFLOW}” is a new draft. Nothing of it is live.`).waitFor();
    await page.getByRole("button", { name: "Undo", exact: true }).last().click();
    await page.getByRole("heading", { name: "Workflows", level: 1 }).waitFor();
    await soon(async () => (await listed()).length).toBe(1);
  });

  it("with a setting that is misspelt opens all the same, and says what is to be mended", async () => {
    await openList();
    await chooses(() => page.getByRole("button", { name: "Import" }).click(), {
      name: "misspelt.json",
      text: file.text.replace('"amount"', '"amuont"'),
    });
    await page.getByText('2 things to mend, the first: Fill in "amount".').waitFor();
    await page.getByRole("button", { name: "2 to mend" }).waitFor();
    await page.getByRole("button", { name: "Undo", exact: true }).last().click();
    await page.getByRole("heading", { name: "Workflows", level: 1 }).waitFor();
    await soon(async () => (await listed()).length).toBe(1);
  });

  it("with something wrong in it is refused whole, with the place and the reason", async () => {
    await openList();
    const wrong = { ...JSON.parse(file.text), name: "" };
    wrong.color = "red";
    await chooses(() => page.getByRole("button", { name: "Import" }).click(), {
      name: "odd.json",
      text: JSON.stringify(wrong),
    });
    const sheet = page.getByRole("dialog", { name: "Nothing was imported" });
    await sheet.getByText("odd.json cannot be read as a workflow.").waitFor();
    expect(await sheet.getByRole("listitem").allInnerTexts()).toEqual([
      "name\nThis is not a Ringback workflow file: it needs a name.",
      'This is not a Ringback workflow file: it has no "color", so take that out.',
    ]);
    expect(await violations(page)).toEqual([]);
    await chooses(() => sheet.getByRole("button", { name: "Choose again" }).click(), {
      name: "cut.json",
      text: file.text.slice(0, 40),
    });
    await sheet.getByText(/^The file is not JSON/).waitFor();
    await escapeFrom(sheet);
    expect(await listed()).toHaveLength(1);
  });
});

describe("a workflow on the list", () => {
  const lines = (badge: string) => [`${WORKFLOW}\nPublished\n${badge}`];

  it("is turned off with the mouse, on again by Undo, and both by the keyboard alone", async () => {
    await openList();
    const more = page.getByRole("button", { name: `More about ${WORKFLOW}` });
    await more.click();
    await page.getByRole("menuitem", { name: "Turn off" }).click();
    await page.getByText("Off: new calls start nothing in this workflow.").waitFor();
    await soon(listed).toEqual(lines("Off, v1"));
    await page.getByRole("button", { name: "Undo", exact: true }).last().click();
    await soon(listed).toEqual(lines("Live v1"));

    for (const [turn, badge] of [
      ["Turn off", "Off, v1"],
      ["Turn on", "Live v1"],
    ] as const) {
      await tabTo(page, more);
      await page.keyboard.press("Enter");
      await page.getByRole("menuitem", { name: turn }).press("Enter");
      await soon(listed).toEqual(lines(badge));
    }
  });
});

describe("removing a workflow that is live", () => {
  it("says what it means for callers, and is undone with what was live", async () => {
    await openList();
    const more = page.getByRole("button", { name: `More about ${WORKFLOW}` });
    await tabTo(page, more);
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Remove…" }).press("Enter");
    const asks = page.getByRole("alertdialog", { name: `Remove “${WORKFLOW}”?` });
    await asks.getByText(/^Callers get no text from it any more\./).waitFor();
    expect(await violations(page)).toEqual([]);
    await tabTo(page, asks.getByRole("button", { name: "Remove" }));
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "No workflows yet" }).waitFor();
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await soon(listed).toEqual([`${WORKFLOW}\nPublished\nLive v1`]);
  });

  it("from its own page leads to the list; the page of what was removed brings it back", async () => {
    await openWorkflow(page, WORKFLOW);
    const address = page.url();
    await paletteOn(page).does("remove", "Remove this workflow…");
    await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
    await page.getByRole("heading", { name: "No workflows yet" }).waitFor();
    await page.goto(address);
    await page.getByText("You removed this workflow. New calls start nothing in it.").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Bring it back" }).click();
    await page.getByRole("main").getByText("Live v1").waitFor();
  });
});

describe("a new workflow", () => {
  it("that is left with nothing in it is not on the list", async () => {
    await newWorkflow(page);
    await page.getByRole("link", { name: "All workflows" }).click();
    await page.getByRole("button", { name: `More about ${WORKFLOW}` }).waitFor();
    expect(await listed()).toHaveLength(1);
    const canvas = await newWorkflow(page);
    await canvas.palette("Wait").click();
    await canvas.draft();
    await page.getByRole("link", { name: "All workflows" }).click();
    await soon(async () => (await listed()).length).toBe(2);
  });

  it("is called after its recipe, and gets a number when another is", async () => {
    const recipe = page.getByRole("button", { name: /^Text back at once/ });
    const heading = (name: string) => page.getByRole("heading", { name, level: 1, exact: true });
    for (const name of ["Text back at once", "Text back at once 2"]) {
      const canvas = await newWorkflow(page);
      await recipe.click();
      await heading(name).waitFor();
      await canvas.draft();
    }
    await page.getByRole("link", { name: "All workflows" }).click();
    await soon(async () => (await listed()).map((row) => row.split("\n")[0])).toEqual(
      expect.arrayContaining(["Text back at once", "Text back at once 2"]),
    );
  });

  it("has nothing to mend until something is drawn in it, and cannot be published empty", async () => {
    const canvas = await newWorkflow(page);
    const badge = page.getByRole("main").getByRole("button", { name: /to mend$/ });
    await page.getByRole("main").getByRole("button", { name: "Publish", exact: true }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("img", { name: "Must be mended" }).waitFor();
    expect(await sheet.getByRole("button", { name: "Publish", exact: true }).isEnabled()).toBe(false);
    await escapeFrom(sheet);
    expect(await badge.count()).toBe(0);
    await canvas.palette("Wait").click();
    await badge.waitFor();
  });
});
