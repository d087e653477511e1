import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { missCalls } from "./missCalls.ts";
import { type App, openApp } from "./openApp.ts";
import { newWorkflow } from "./pages/canvasPage.ts";
import { violations } from "./violations.ts";

const PRIVATE = "localhost leads to an address that is not on the public internet.";

let app: App;
let page: Page;
beforeAll(async () => {
  app = await openApp({ webRequests: true });
  page = await app.page();
});
afterAll(() => app.close());

it("a web request that came to nothing is said in the list of runs, at its card and at the top of its run, with the reason", async () => {
  const canvas = await newWorkflow(page);
  await canvas.palette("Missed call").click();
  await canvas.card(/^Missed call/).waitFor();
  await canvas.palette("Web request").click();
  await canvas.settings.getByRole("textbox", { name: "Address" }).fill("https://localhost/calls");
  await canvas.settings.getByText(/That address is in a private network/).waitFor();
  await canvas.publish();
  await missCalls(app, ["+13125550151"], { thenMs: 3_600_000 });

  await page.getByRole("tab", { name: "Runs" }).click();
  const run = page.getByRole("button", { name: /\(312\) 555-0151/ });
  await run.filter({ hasText: "Not done" }).filter({ hasText: PRIVATE }).waitFor();
  expect(await violations(page)).toEqual([]);
  await run.click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("listitem").filter({ hasText: "Not done" }).first().getByText(PRIVATE).waitFor();
  await sheet.locator(".react-flow__node").filter({ hasText: PRIVATE }).waitFor();
  expect(await violations(page)).toEqual([]);
});
