import type { Page } from "playwright-core";
import { missCalls } from "./missCalls.ts";
import type { App } from "./openApp.ts";
import { openWorkflow } from "./pages/canvasPage.ts";
import { paletteOn } from "./pages/commandPalette.ts";
import { versionsOn } from "./pages/versionsSheet.ts";

/** What somebody may have open, and how they got there. */
export const SCREENS: Record<string, (on: Page, app: App) => Promise<unknown>> = {
  "the list of calls": (on) => on.goto("/calls"),
  "a call with its run": async (on) => {
    await on.goto("/calls");
    await on.getByRole("region", { name: "Today" }).getByRole("button").last().click();
    await on.getByRole("list", { name: "What the run did" }).waitFor();
  },
  "an empty list": (on) => on.goto("/calls?filter=needsYou"),
  "the phone's texts": (on) => on.goto("/phone"),
  "the phone's call screen": async (on) => {
    await on.goto("/phone");
    await on.getByRole("button", { name: "New caller" }).click();
    await on.getByText(/^Calling from/).waitFor();
  },
  "the workflows": (on) => on.goto("/workflows"),
  "a drawing": (on) => openWorkflow(on, "Missed-call text-back"),
  "a drawing with a note and its map": async (on) => {
    await openWorkflow(on, "Missed-call text-back");
    await on.getByRole("button", { name: "Add a note" }).click();
    await on.getByRole("textbox", { name: "Note", exact: true }).fill("Ask Sam before you change this");
    const map = on.getByRole("button", { name: "Show the map" });
    if (await map.isVisible()) {
      await map.click();
      await on.keyboard.press("ControlOrMeta+a");
      await on.getByRole("toolbar", { name: /selected$/ }).waitFor();
    }
  },
  "the settings of a branch": async (on) => {
    await openWorkflow(on, "Missed-call text-back");
    await open(on, /^If\/Else/);
    await on.getByRole("textbox", { name: "Name of branch 1" }).waitFor();
  },
  "the message box with drafts": async (on) => {
    await openWorkflow(on, "Missed-call text-back");
    await open(on, /^Send SMS/);
    await on.getByRole("button", { name: "Three ways to say this" }).click();
    await on.getByRole("region", { name: "Three ways to say this" }).waitFor();
  },
  "an open list": async (on) => {
    await openWorkflow(on, "Missed-call text-back");
    await open(on, /^Update field/);
    await on.getByRole("combobox", { name: "Field" }).click();
    await on.getByRole("option").first().waitFor();
  },
  "what publishing changes": async (on) => {
    await openWorkflow(on, "Missed-call text-back");
    await on.getByRole("main").getByRole("button", { name: "Publish", exact: true }).click();
    await on.getByRole("dialog").waitFor();
  },
  "a workflow's settings": openWorkflowSettings,
  "a workflow with hours of its own": async (on) => {
    await openWorkflowSettings(on);
    const sheet = on.getByRole("dialog");
    for (const what of ["Time zone", "Opening hours", "Holidays", "Quiet hours"])
      await sheet
        .getByRole("group", { name: what, exact: true })
        .getByRole("button", { name: "Its own" })
        .click();
    await sheet.getByRole("button", { name: "Add a day" }).click();
    await sheet.getByText("Not saved yet").waitFor();
  },
  "a version being looked at": async (on) => {
    await openWorkflow(on, "Missed-call text-back");
    await versionsOn(on).open();
    await on.getByRole("button", { name: "Look at version 1", exact: true }).click();
    await on.getByRole("dialog", { name: "Version 1" }).waitFor();
  },
  "the command palette": async (on) => {
    await openWorkflow(on, "Missed-call text-back");
    await paletteOn(on).open();
    await on.getByRole("option").first().waitFor();
  },
  "the keys": async (on) => {
    await openWorkflow(on, "Missed-call text-back");
    await on.keyboard.press("?");
    await on.getByRole("dialog", { name: "Keys" }).waitFor();
  },
  "a test drive at its end": async (on) => {
    await openTestDrive(on);
    await on.getByRole("button", { name: "To the end" }).click();
    await on.getByRole("region", { name: "Verdict" }).waitFor();
  },
  "a scenario being painted": async (on) => {
    await openTestDrive(on);
    await on.getByRole("button", { name: "What happens", exact: true }).click();
    await on.getByRole("button", { name: "Add a reply" }).click();
    await on.getByRole("textbox", { name: "What they write" }).waitFor();
  },
  "the people who wait at a node": async (on, app) => {
    // Who called before the first screen may have waited long enough by now.
    await missCalls(app, ["+13125550118"], { thenMs: 10_000 });
    await openWorkflow(on, "Missed-call text-back");
    await open(on, /^Wait/);
    await on.getByRole("button", { name: /^\d+ (person waits|people wait) here$/ }).click();
    await on.getByRole("list", { name: "People who wait here" }).waitFor();
  },
  "the past replayed": async (on) => {
    await openTestDrive(on);
    await on.getByRole("button", { name: "Replay the past" }).click();
    await on.getByRole("button", { name: /^All/ }).click();
    await on.getByRole("list", { name: "Replayed calls" }).getByRole("button").first().click();
    await on.getByRole("dialog").getByRole("region", { name: "Your draft" }).waitFor();
  },
  "a workflow's runs": async (on) => {
    await openWorkflow(on, "Missed-call text-back");
    await on.getByRole("tab", { name: /^Runs/ }).click();
    await on.getByRole("main").getByRole("listitem").first().waitFor();
  },
  "an empty drawing": async (on) => {
    await on.goto("/workflows");
    await on.getByRole("button", { name: "New workflow", exact: true }).click();
    await on.getByRole("heading", { name: "Start from a recipe" }).waitFor();
  },
  "no templates yet": async (on) => {
    await on.goto("/copy");
    await on.getByRole("heading", { name: "No templates yet" }).waitFor();
  },
  "the gallery": async (on) => {
    await on.goto("/copy?view=gallery");
    await on.getByRole("heading", { name: "Missed call" }).waitFor();
  },
  "a text being written, with findings and drafts": async (on) => {
    await on.goto("/copy/new");
    await on
      .getByRole("textbox", { name: "Message" })
      .fill("Your call is important to us — call back ASAP!!");
    await on.getByRole("button", { name: "Three ways to say this" }).click();
    await on.getByRole("list", { name: "From the phrase book" }).waitFor();
  },
  "two texts side by side": async (on) => {
    await on.goto("/copy/new");
    await on.getByRole("textbox", { name: "Message" }).fill("Hi, it's Dana. What's going on?");
    await on.getByRole("button", { name: "Compare", exact: true }).click();
    await on.getByRole("textbox", { name: "The other text" }).fill("We’ll call you back soon.");
  },
  "the business's settings": openBusiness,
  "holidays and quiet hours being entered": async (on) => {
    await openBusiness(on);
    await on.getByRole("button", { name: "Add US holidays" }).click();
    await on.getByRole("switch", { name: "Open" }).first().click();
    await on.getByRole("switch", { name: "Quiet hours" }).click();
    await on.getByRole("button", { name: "Do not send it" }).waitFor();
  },
  "what was decided about texts": async (on) => {
    await on.goto("/settings?section=texts");
    await on.getByRole("form", { name: "Texts" }).waitFor();
  },
  "the contact fields": async (on) => {
    await on.goto("/settings?section=fields");
    await on.getByRole("list", { name: "Contact fields" }).waitFor();
  },
  "the assistant": async (on) => {
    await on.goto("/settings?section=assistant");
    await on.getByRole("form", { name: "Assistant" }).waitFor();
  },
  "a page that is not there": (on) => on.goto("/nowhere"),
};

/** Opens a node's settings: from its card, or on a phone from the list of sentences. */
async function open(on: Page, node: RegExp): Promise<void> {
  const card = on.getByRole("group", { name: node });
  const line = on.getByRole("list", { name: "What happens, in order" }).getByRole("button", { name: node });
  await card.or(line).click();
}

async function openWorkflowSettings(on: Page): Promise<void> {
  await openWorkflow(on, "Missed-call text-back");
  await on.getByRole("button", { name: "Workflow settings" }).click();
  await on.getByRole("dialog").waitFor();
}

async function openBusiness(on: Page): Promise<void> {
  await on.goto("/settings");
  await on.getByRole("form", { name: "Business" }).waitFor();
}

async function openTestDrive(on: Page): Promise<void> {
  await openWorkflow(on, "Missed-call text-back");
  await on.getByRole("tab", { name: "Test drive" }).click();
  await on.getByRole("button", { name: "Play", exact: true }).waitFor();
}
