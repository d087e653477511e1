import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, openApp } from "./openApp.ts";
import { soon } from "./soon.ts";

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

/** Lets no answer of the server through until it is told to. */
async function holdAnswers(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((go) => {
    release = go;
  });
  await page.route(/\/trpc\//, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

const navigation = (page: Page) => page.getByRole("navigation", { name: "Main" }).filter({ visible: true });

/** How many skeletons somebody sees. */
const skeletons = (page: Page) => page.locator(".animate-late").filter({ visible: true }).count();

describe.each([
  { screen: "a desk", viewport: { width: 1440, height: 900 } },
  { screen: "a phone", viewport: { width: 390, height: 844 } },
])("a page that is loaded again on $screen, from a slow server", ({ viewport }) => {
  it("shows the frame and skeletons at once, and moves nothing when the answer comes", async () => {
    const page = await app.page({ viewport });
    await page.goto("/workflows");
    await page.getByRole("heading", { name: "Workflows", level: 1 }).waitFor();
    const link = navigation(page).getByRole("link", { name: "Phone" });
    const before = await link.boundingBox();

    const release = await holdAnswers(page);
    await page.reload();
    await link.waitFor();
    expect(await link.boundingBox()).toEqual(before);
    await page.getByRole("status", { name: "Loading the page" }).waitFor();
    await soon(() => skeletons(page)).toBeGreaterThan(3);
    release();
    await page.getByRole("heading", { name: "Workflows", level: 1 }).waitFor();
    await soon(() => skeletons(page)).toBe(0);
    expect(await link.boundingBox()).toEqual(before);
    await page.context().close();
  });
});

describe("where it is not known that there is a rail", () => {
  it("shows none to a browser that never saw it", async () => {
    const page = await app.page();
    const release = await holdAnswers(page);
    await page.goto("/workflows");
    await page.locator("main[aria-busy]").waitFor();
    expect(await navigation(page).count()).toBe(0);
    release();
    await navigation(page).waitFor();
    await page.context().close();
  });
});
