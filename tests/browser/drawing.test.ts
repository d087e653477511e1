import { recipeOfTheTrade } from "@ringback/engine";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chooseByKeys, pickTyped, tabTo } from "./keyboard.ts";
import { type App, openApp } from "./openApp.ts";
import { newFromRecipe, newWorkflow, openWorkflow } from "./pages/canvasPage.ts";
import { openPhone } from "./pages/phonePage.ts";
import { sayGraph } from "./sayGraph.ts";
import { soon } from "./soon.ts";

const RECIPE = sayGraph(recipeOfTheTrade());
const BODY =
  "Hi {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}. Sorry I missed your call. What do you need help with?";

let app: App;
let page: Page;
beforeAll(async () => {
  app = await openApp();
  page = await app.page();
});
afterAll(() => app.close());

describe("a recipe", () => {
  it("is seen whole on a desk's screen, to its last card", async () => {
    const desk = await app.page({ viewport: { width: 1440, height: 900 } });
    const canvas = await newFromRecipe(desk);
    const last = canvas.card(/^Update field/);
    await soon(async () => {
      const box = await last.boundingBox();
      return box !== null && box.y + box.height < 900;
    }).toBe(true);
    await desk.context().close();
  });
});

describe("the recipe of the trade, drawn node by node", () => {
  it("with the mouse, goes live and sends one text for calls in a burst", async () => {
    const canvas = await newWorkflow(page);
    const { settings } = canvas;

    await canvas.drop("Missed call", { x: 560, y: 60 });
    await canvas.card(/^Missed call/).waitFor();
    await page.getByRole("button", { name: "Add a node after Missed call" }).click();
    await canvas.pick(/^Wait Lets some time pass/);
    await settings.getByRole("textbox", { name: "How many" }).fill("2");

    // Dropped beside, then connected by a wire from the + of the Wait.
    await canvas.drop("If/Else", { x: 330, y: 470 });
    await settings.getByRole("textbox", { name: "Name of branch 1" }).fill("Texted lately");
    await settings.getByRole("button", { name: "Add a condition" }).click();
    await canvas.choose("What to look at", "Last missed-call text");
    await canvas.choose("How to compare", "is within the last");
    await settings.getByRole("textbox", { name: "How many" }).fill("2");
    await settings.getByRole("button", { name: "Close settings" }).click();
    await canvas.drag(
      canvas.card(/^Wait/).getByRole("button", { name: "Add a node after Wait" }),
      canvas.card(/^If\/Else/),
    );
    await canvas
      .card(/^If\/Else/)
      .getByRole("button", { name: "Add a node after “None”" })
      .click();
    await canvas.pick(/^Send SMS/);
    await settings.getByRole("textbox", { name: "Message" }).fill(BODY);
    await settings.getByRole("button", { name: "Close settings" }).click();

    // A wire that ends where nothing is asks what comes there.
    const sms = canvas.card(/^Send SMS/);
    const empty = await canvas.beside(sms, { x: 420, y: 40 });
    await canvas.drag(sms.getByText("Sent", { exact: true }), empty);
    await canvas.pick(/^Update field/);
    await canvas.choose("Field", "Last missed-call text");
    await settings.getByRole("combobox", { name: "Set it to" }).getByText("Now").waitFor();
    expect(sayGraph(await canvas.draft())).toEqual(RECIPE);

    await turnOff(page, "Missed-call text-back");
    await openWorkflow(page, "New workflow");
    await canvas.publish();

    const phone = await openPhone(page);
    for (let calls = 0; calls < 3; calls += 1) await phone.callInVain();
    await phone.skipToTheEnd();
    await soon(() => phone.texts()).toHaveLength(1);
  });

  it("with the keyboard alone", async () => {
    const canvas = await newWorkflow(page);
    const { settings } = canvas;
    const { keyboard } = page;
    const onCard = (title: string) => page.getByRole("group", { name: new RegExp(`^${title}:`) });
    const fill = async (box: string, words: string) => {
      await tabTo(page, settings.getByRole("textbox", { name: box }));
      await keyboard.press("ControlOrMeta+a");
      await keyboard.type(words);
    };
    const choose = async (list: string, line: string, key?: "Shift+Tab") => {
      const closed = settings.getByRole("combobox", { name: list });
      await tabTo(page, closed, key);
      await chooseByKeys(page, closed, line);
    };
    const pick = (list: string, typed: string) =>
      pickTyped(page, page.getByRole("menu").filter({ hasText: list }), typed);

    await tabTo(page, canvas.palette("Missed call"));
    await keyboard.press("Enter");
    await tabTo(page, onCard("Missed call"));
    await keyboard.press("m");
    await pick("Missed call", "Add");
    await pick("What happens next", "Wait");

    await tabTo(page, onCard("Wait"));
    await keyboard.press("Enter");
    await fill("How many", "2");
    await keyboard.press("Escape");
    await tabTo(page, onCard("Wait"));
    await keyboard.press("m");
    await pick("Wait", "Add");
    await pick("What happens next", "If");

    await tabTo(page, onCard("If/Else"));
    await keyboard.press("Enter");
    await fill("Name of branch 1", "Texted lately");
    await tabTo(page, settings.getByRole("button", { name: "Add a condition" }));
    await keyboard.press("Enter");
    await choose("What to look at", "Last missed-call text", "Shift+Tab");
    await choose("How to compare", "is within the last");
    await fill("How many", "2");
    await keyboard.press("Escape");

    await tabTo(page, onCard("If/Else"));
    await keyboard.press("m");
    await pick("If/Else", "Add");
    await pick("Add after which way out", "None");
    await pick("What happens next", "Send");
    await tabTo(page, onCard("Send SMS"));
    await keyboard.press("Enter");
    await fill("Message", BODY);
    await keyboard.press("Escape");

    // Added on its own and connected afterwards.
    await keyboard.press("Escape");
    await tabTo(page, canvas.palette("Update field"), "Shift+Tab");
    await keyboard.press("Enter");
    await tabTo(page, onCard("Update field"));
    await keyboard.press("Enter");
    await choose("Field", "Last missed-call text");
    await keyboard.press("Escape");
    await canvas.draft();
    await tabTo(page, onCard("Send SMS"), "Shift+Tab");
    await keyboard.press("m");
    await pick("Send SMS", "Connect");
    await pick("Connect which way out", "Sent");
    await pick("Connect to", "Set Last");
    expect(sayGraph(await canvas.draft())).toEqual(RECIPE);
  });
});

async function turnOff(on: Page, workflow: string): Promise<void> {
  await openWorkflow(on, workflow);
  await on.getByRole("button", { name: "Workflow settings" }).click();
  await on.getByRole("switch", { name: "On", exact: true }).click();
  await on.getByText("Off: new calls start nothing in this workflow.").waitFor();
  await on.keyboard.press("Escape");
}
