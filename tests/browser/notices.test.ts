import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { change } from "./askServer.ts";
import { tabTo } from "./keyboard.ts";
import { type App, openApp } from "./openApp.ts";
import { newWorkflow, openWorkflow } from "./pages/canvasPage.ts";
import { openPhone } from "./pages/phonePage.ts";
import { soon } from "./soon.ts";
import { violations } from "./violations.ts";

let app: App;
let page: Page;
beforeAll(async () => {
  app = await openApp();
  page = await app.page();
});
afterAll(() => app.close());

describe("Settings, You", () => {
  it("take the owner's phone and e-mail by keyboard, and say what is none", async () => {
    await page.goto("/settings?section=you");
    const phone = page.getByRole("textbox", { name: "Your phone" });
    await phone.waitFor();
    await phone.focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("12");
    await tabTo(page, page.getByRole("button", { name: "Save" }));
    await page.keyboard.press("Enter");
    await page.getByText("That is not a phone number.").waitFor();
    await phone.fill("(312) 555-0177");
    await page.getByRole("textbox", { name: "Your e-mail" }).fill("dana@miller.example");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved", { exact: true }).waitFor();
    await soon(() => phone.inputValue()).toBe("+13125550177");
    expect(await violations(page)).toEqual([]);
  });
});

describe("Settings, Connections", () => {
  it("make an address that takes calls, and copy it", async () => {
    await page.goto("/settings?section=connections");
    await page.getByRole("button", { name: "Make an address" }).click();
    const address = page.getByRole("textbox", { name: "Address" });
    await address.waitFor();
    await page.getByRole("button", { name: "Copy: Address" }).click();
    await page.getByRole("button", { name: "Address copied" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await address.inputValue());
    expect(await violations(page)).toEqual([]);

    const told = await fetch(copied, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ from: "+13125550190" }),
    });
    expect(told.status).toBe(202);
    await page.goto("/calls");
    await page
      .getByRole("button", { name: /\(312\) 555-0190/ })
      .first()
      .click();
    await page.getByText("Another program told Ringback of this call.").waitFor();
  });

  it("make a secret, and another one in its place", async () => {
    await page.goto("/settings?section=connections");
    await page.getByRole("button", { name: "Make a secret" }).click();
    const secret = page.getByRole("textbox", { name: "Signing secret" });
    await secret.waitFor();
    const before = await secret.inputValue();
    await page.getByRole("button", { name: "Make a new secret" }).click();
    await soon(async () => (await secret.inputValue()) !== before).toBe(true);
  });
});

describe("a notice to the owner", () => {
  it("is written with merge fields, and what this server cannot do is said at its field", async () => {
    const canvas = await newWorkflow(page);
    await canvas.palette("Notify owner").click();
    const says = canvas.settings.getByRole("textbox", { name: "What it says" });
    await says.fill("They wrote: ");
    await canvas.settings.getByRole("button", { name: "Add a field" }).click();
    await canvas.pick("What they wrote last");
    await soon(() => says.inputValue()).toBe("They wrote: {{reply.text}}");
    await canvas.settings.getByRole("radio", { name: "By e-mail" }).check();
    await canvas.settings.getByText(/This server cannot send e-mail\./).waitFor();
    await canvas.settings.getByRole("radio", { name: "By text", exact: true }).check();
    await canvas.card(/^Notify owner: Text you "They wrote: /).waitFor();
    const { nodes } = await canvas.draft();
    expect(nodes.map(({ type, config }) => [type, config])).toEqual([
      ["notifyOwner", { by: "text", body: "They wrote: {{reply.text}}" }],
    ]);
  });

  it("shows in the way of its run, with how it ended", async () => {
    const made = await change(page, "workflows.create", { name: "Urgent", recipe: "secondCallUrgent" });
    expect(made).toMatchObject({ id: expect.any(String) });
    const canvas = await openWorkflow(page, "Urgent");
    await canvas.publish();
    const phone = await openPhone(page);
    await phone.newCaller();
    await phone.callAndGiveUp();
    await phone.callAndGiveUp();
    await phone.skipToTheEnd();
    await page.goto("/calls");
    await page
      .getByRole("region", { name: "Today" })
      .getByRole("listitem")
      .first()
      .getByRole("button")
      .click();
    const sheet = page.getByRole("dialog");
    await sheet.getByText("A text to your phone.").waitFor();
    await sheet.getByText("Your phone +13125550177 was texted.").waitFor();
  });
});
