import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { chooseByKeys, tabTo } from "./keyboard.ts";
import { type App, openApp } from "./openApp.ts";
import { openWorkflow } from "./pages/canvasPage.ts";
import { paletteOn } from "./pages/commandPalette.ts";
import { soon } from "./soon.ts";
import { violations } from "./violations.ts";

const WORKFLOW = "Missed-call text-back";
const BUILT_IN = [
  "First name\nText, not used yet\nBuilt in",
  "Last name\nText, not used yet\nBuilt in",
  "Last missed-call text\nDate and time, used in 1 workflow\nBuilt in",
];

let app: App;
let page: Page;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  page = await app.page();
});
afterEach(() => page.context().close());

/** The section of the settings, as its owner reads it. */
function fieldsOn(on: Page) {
  const list = on.getByRole("list", { name: "Contact fields" });
  const making = on.getByRole("form", { name: "Make a field" });
  return {
    list,
    making,
    name: making.getByRole("textbox", { name: "Name" }),
    holds: making.getByRole("combobox", { name: "What it holds" }),
    button: (label: string) => list.getByRole("button", { name: label, exact: true }),
    lines: () =>
      list
        .getByRole("listitem")
        .evaluateAll((rows) =>
          rows.map((row) => (row instanceof HTMLElement ? row.innerText.replace(/\n+/g, "\n") : "")),
        ),
  };
}

/** The Undo of the toast that says this. */
const undo = (says: string) =>
  page.getByRole("dialog", { name: says }).getByRole("button", { name: "Undo", exact: true });

describe("a contact field", () => {
  it("is made on the way from Update field, missed by the drawing once it is removed, and back by Undo", async () => {
    const canvas = await openWorkflow(page, WORKFLOW);
    await canvas.open(/^Update field/);
    await canvas.settings.getByRole("link", { name: "Make another field" }).click();
    const fields = fieldsOn(page);
    await fields.name.fill("Call back at");
    await fields.holds.click();
    await page.getByRole("option", { name: "Date and time" }).click();
    await fields.making.getByRole("button", { name: "Make it" }).click();
    await soon(() => fields.lines()).toEqual([...BUILT_IN, "Call back at\nDate and time, not used yet"]);
    expect(await fields.name.inputValue()).toBe("");

    await openWorkflow(page, WORKFLOW);
    await canvas.open(/^Update field/);
    await canvas.choose("Field", "Call back at");
    const drawing = await canvas.draft();
    expect(drawing.nodes.map(({ config }) => config)).toContainEqual({
      field: "call_back_at",
      to: { type: "now" },
    });

    // The drawing stays open beside it, and learns of everything.
    const settings = await app.tab(page);
    await settings.goto("/settings?section=fields");
    const beside = fieldsOn(settings);
    await soon(async () => (await beside.lines()).at(-1)).toBe(
      "Call back at\nDate and time, used in 1 workflow",
    );
    expect(await violations(settings)).toEqual([]);
    await beside.button("Remove Call back at").click();
    const gone = settings.getByRole("dialog", {
      name: "“Call back at” is removed. 1 workflow uses it: its drawing says what to mend.",
    });
    await gone.waitFor();
    await soon(() => beside.lines()).toEqual(BUILT_IN);
    const finding = canvas.settings.getByText('There is no contact field "call_back_at".');
    await page.bringToFront();
    await finding.waitFor();
    await page.getByRole("button", { name: "1 to mend" }).waitFor();

    await settings.bringToFront();
    await gone.getByRole("button", { name: "Undo", exact: true }).click();
    await beside.button("Remove Call back at").waitFor();
    await page.bringToFront();
    await finding.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "1 to mend" }).waitFor({ state: "hidden" });
    await canvas.card("Update field: Set Call back at to now").waitFor();
    expect(await canvas.draft()).toEqual(drawing);
  });

  it("is made, renamed, removed and put back by the keyboard alone, and says at its place what cannot be", async () => {
    const { keyboard } = page;
    await page.goto("/calls");
    await page.getByRole("heading", { name: "Calls", level: 1 }).waitFor();
    await paletteOn(page).does("contact fields", "Contact fields");
    const fields = fieldsOn(page);
    await fields.list.waitFor();
    const before = await fields.lines();

    await tabTo(page, fields.name);
    await keyboard.type("first NAME");
    await keyboard.press("Enter");
    await fields.making.getByText("There is a field called “First name” already.").waitFor();
    await soon(() => fields.name.getAttribute("aria-invalid")).toBe("true");
    await fields.name.and(page.locator(":focus")).waitFor();
    await keyboard.press("ControlOrMeta+a");
    await keyboard.type("VIP");
    await tabTo(page, fields.holds);
    await chooseByKeys(page, fields.holds, "Yes or no");
    await tabTo(page, fields.making.getByRole("button", { name: "Make it" }));
    await keyboard.press("Enter");
    await soon(() => fields.lines()).toEqual([...before, "VIP\nYes or no, not used yet"]);
    // Ready for the next one.
    await fields.name.and(page.locator(":focus")).waitFor();

    await tabTo(page, fields.button("Rename VIP"), "Shift+Tab");
    await keyboard.press("Enter");
    const renaming = page.getByRole("form", { name: "Rename VIP" });
    const name = renaming.getByRole("textbox", { name: "Name" });
    await name.and(page.locator(":focus")).waitFor();
    await keyboard.type("Last name");
    await keyboard.press("Enter");
    await renaming.getByText("There is a field called “Last name” already.").waitFor();
    expect(await violations(page)).toEqual([]);
    await keyboard.press("ControlOrMeta+a");
    await keyboard.type("Regular");
    await keyboard.press("Enter");
    await fields.button("Rename Regular").and(page.locator(":focus")).waitFor();
    await keyboard.press("Enter");
    await page.getByRole("form", { name: "Rename Regular" }).waitFor();
    await keyboard.press("Escape");
    await fields.button("Rename Regular").and(page.locator(":focus")).waitFor();

    await tabTo(page, fields.button("Remove Regular"));
    await keyboard.press("Enter");
    await soon(() => fields.lines()).toEqual(before);
    await fields.list.and(page.locator(":focus")).waitFor();
    await tabTo(page, undo("“Regular” is removed."));
    await keyboard.press("Enter");
    await soon(() => fields.lines()).toEqual([...before, "Regular\nYes or no, not used yet"]);
  });

  it("is made on a phone, with the section's name in sight", async () => {
    const small = await app.page({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await small.goto("/settings?section=fields");
    const fields = fieldsOn(small);
    await fields.list.waitFor();
    const tab = await small.getByRole("tab", { name: "Contact fields" }).boundingBox();
    expect((tab?.x ?? 0) + (tab?.width ?? 1_000)).toBeLessThanOrEqual(390);
    await fields.name.fill("Rooms");
    await fields.holds.tap();
    await small.getByRole("option", { name: "Number" }).tap();
    await fields.making.getByRole("button", { name: "Make it" }).tap();
    await soon(async () => (await fields.lines()).at(-1)).toBe("Rooms\nNumber, not used yet");
    expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await violations(small)).toEqual([]);
    await small.context().close();
  });
});
