import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { missCalls } from "./missCalls.ts";
import { type App, openApp } from "./openApp.ts";

let app: App;
let page: Page;
beforeAll(async () => {
  app = await openApp();
  page = await app.page();
});
afterAll(() => app.close());

/** What the page asks the server, a line for each question. */
function questionsOf(on: Page): string[] {
  const asked: string[] = [];
  on.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith("/trpc/")) asked.push(...pathname.slice("/trpc/".length).split(","));
  });
  return asked;
}

describe("an open page", () => {
  it("asks for each thing once, and again when it has changed", async () => {
    const asked = questionsOf(page);
    await page.goto("/calls");
    await page.getByRole("heading", { name: "Calls", level: 1 }).waitFor();
    await page.waitForTimeout(500);
    expect([...asked].sort()).toEqual([...new Set(asked)].sort());
    expect(asked).toContain("calls.list");

    await missCalls(app, ["+13125550141"], { thenMs: 1_000 });
    await page.getByRole("main").getByText("(312) 555-0141").first().waitFor();
  });

  it("goes on where it was after the network was away", async () => {
    await page.context().setOffline(true);
    await missCalls(app, ["+13125550142"], { thenMs: 1_000 });
    await page.context().setOffline(false);
    await page.getByRole("main").getByText("(312) 555-0142").first().waitFor();
  });
});
