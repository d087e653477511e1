import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { tabTo } from "./keyboard.ts";
import { type App, openApp } from "./openApp.ts";
import { type CanvasPage, newWorkflow } from "./pages/canvasPage.ts";
import { soon } from "./soon.ts";

let app: App;
let page: Page;
let canvas: CanvasPage;
beforeAll(async () => {
  app = await openApp();
  page = await app.page();
});
afterAll(() => app.close());
beforeEach(async () => {
  canvas = await newWorkflow(page);
});

/** What the one node of this type is set to, as the server has it. */
async function configOf(type: string): Promise<unknown> {
  const { nodes } = await canvas.draft();
  return nodes.find((node) => node.type === type)?.config;
}

describe("the settings of", () => {
  it("a Missed call: which numbers, which calls, how long they rang, and what to do with repeats", async () => {
    const { settings } = canvas;
    await canvas.palette("Missed call").click();
    expect(await configOf("missedCall")).toEqual({
      numbers: "any",
      outcomes: ["missed", "voicemail", "abandoned"],
      minimumRingSeconds: 3,
      repeat: "ignore",
    });
    await settings.getByRole("radio", { name: "Only these" }).check();
    const line = settings.getByRole("checkbox", { name: /^Main line/ });
    await soon(() => line.isChecked()).toBe(true);
    await settings.getByRole("checkbox", { name: "They left a voicemail" }).uncheck();
    await settings.getByRole("textbox", { name: "Ignore hang-ups before" }).fill("8");
    await settings.getByRole("radio", { name: "Start the wait over" }).check();
    expect(await configOf("missedCall")).toEqual({
      numbers: [expect.any(String)],
      outcomes: ["missed", "abandoned"],
      minimumRingSeconds: 8,
      repeat: "restart",
    });
    expect(await canvas.cards()).toEqual([
      expect.stringMatching(/^Missed call: When nobody answers or they hang up while it rings on Main line/),
    ]);
  });

  it("a Wait: how many of which unit, within its limits", async () => {
    const { settings } = canvas;
    await canvas.palette("Wait").click();
    await settings.getByRole("textbox", { name: "How many" }).fill("91");
    await canvas.choose("Unit", "days");
    await settings.getByText("90 days").last().waitFor();
    await canvas.card(/^Wait: Some settings must be mended\. 1 finding/).waitFor();
    await canvas.choose("Unit", "hours");
    expect(await configOf("wait")).toEqual({ amount: 91, unit: "hours" });
  });

  it("an If/Else: everything it can look at, groups with AND and OR, and branches in order", async () => {
    const { settings } = canvas;
    await canvas.palette("If/Else").click();
    await settings.getByRole("button", { name: "Add a condition" }).click();
    for (const [subject, sentence] of SUBJECTS) {
      await canvas.choose("What to look at", subject);
      await canvas.card(new RegExp(`^If/Else: If ${sentence}`)).waitFor();
    }
    await canvas.choose("What to look at", "First name");
    await canvas.choose("How to compare", "starts with");
    await settings.getByRole("textbox", { name: "Words" }).fill("Da");
    await settings.getByRole("button", { name: "Add a condition" }).click();
    await canvas.choose("How the conditions of this group are joined", "or");
    await settings.getByRole("button", { name: "Add a group" }).click();
    await settings.getByRole("button", { name: "Add a branch" }).click();
    await settings.getByRole("textbox", { name: "Name of branch 2" }).fill("Late");
    await settings.getByRole("button", { name: "Move Late up" }).click();
    expect(await configOf("ifElse")).toMatchObject({
      branches: [
        { name: "Late" },
        {
          name: "Yes",
          when: {
            join: "any",
            groups: [{ join: "any", conditions: [{ test: { type: "startsWith", text: "Da" } }, {}] }, {}],
          },
        },
      ],
    });
    await settings.getByRole("button", { name: "Delete Late" }).click();
    expect(await configOf("ifElse")).toMatchObject({ branches: [{ name: "Yes" }] });
  });

  it("an Update field: now, a value of its kind, another field, or nothing", async () => {
    const { settings } = canvas;
    await canvas.palette("Update field").click();
    await canvas.choose("Field", "Last missed-call text");
    await canvas.choose("Set it to", "A date and time");
    await settings.getByLabel("Date and time").fill("2026-11-21T19:30");
    // Seven thirty in the evening in Chicago, in winter.
    const evening = Date.UTC(2026, 10, 22, 1, 30);
    expect(await configOf("updateField")).toEqual({
      field: "last_missed_call_sms_at",
      to: { type: "value", value: evening },
    });
    await canvas.choose("Field", "First name");
    await canvas.choose("Set it to", "What another field holds");
    await canvas.choose("Field to copy from", "Last name");
    expect(await configOf("updateField")).toEqual({
      field: "first_name",
      to: { type: "field", field: "last_name" },
    });
    await canvas.choose("Set it to", "Nothing: clear it");
    expect(await configOf("updateField")).toEqual({ field: "first_name", to: { type: "clear" } });
  });
});

/** What can be looked at, and the card's sentence when it is chosen: with the last comparison where that fits. */
const SUBJECTS: [string, string][] = [
  ["Last name", "Last name is not empty"],
  ["Tags", "they have a tag"],
  ["Known contact", "they are a known contact"],
  ["Calls in the last hours", "they called once in the last 24 hours"],
  ["First call today", "it is their first call today"],
  ["Day of the week", "the day is Mon, Tue, Wed, Thu and Fri"],
  ["Time of day", "the time is between 9:00 AM and 5:00 PM"],
  ["Open now", "you are open"],
  ["Number called", "the number called is a number"],
  ["Voicemail left", "they left a voicemail"],
];

describe("what is to be mended", () => {
  it("is said on the card and at its place, keeps the draft from going live, and is one press away", async () => {
    const { settings } = canvas;
    await canvas.palette("Missed call").click();
    await page.getByRole("button", { name: "Add a node after Missed call" }).click();
    await canvas.pick(/^If\/Else/);
    await settings.getByRole("button", { name: "Add a condition" }).click();
    await canvas.choose("What to look at", "First name");
    await canvas.choose("How to compare", "is");
    await settings.getByText("Fill in the words to compare with.").waitFor();
    await canvas.card(/^If\/Else: .*\d findings?/).waitFor();
    await settings.getByRole("button", { name: "Close settings" }).click();
    await canvas
      .card(/^If\/Else/)
      .getByRole("button", { name: "Add a node after “None”" })
      .click();
    await canvas.pick(/^Send SMS/);
    await canvas.card(/^Send SMS: .*\d findings?/).waitFor();

    const header = page.getByRole("main");
    await header.getByRole("button", { name: "Publish", exact: true }).click();
    const sheet = page.getByRole("dialog", { name: "Not ready to publish" });
    expect(await sheet.getByRole("button", { name: "Publish", exact: true }).isDisabled()).toBe(true);
    await sheet.getByRole("button", { name: /Fill in the words to compare with\./ }).click();
    await sheet.waitFor({ state: "hidden" });
    const words = settings.getByRole("textbox", { name: "Words" });
    await soon(() => words.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.type("Dana");

    // By keyboard too: the sheet gives the keyboard to what the line is about.
    await tabTo(page, header.getByRole("button", { name: "Publish", exact: true }), "Shift+Tab");
    await page.keyboard.press("Enter");
    await tabTo(page, sheet.getByRole("button", { name: /^Must be mended/ }).first());
    await page.keyboard.press("Enter");
    const message = settings.getByRole("textbox", { name: "Message" });
    await soon(() => message.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.type("Hi, it's Dana at Miller Plumbing. Sorry I missed you. What's going on?");
    await header.getByText(/to mend$/).waitFor({ state: "hidden" });
    await canvas.publish();
    await header.getByText("Live v1").waitFor();
  });
});
