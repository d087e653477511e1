import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { differentPixels } from "./differentPixels.ts";
import { type App, openApp } from "./openApp.ts";
import { browserOf, SAVED, TAKEN_WITH, takeScreens } from "./savedScreens.ts";

/** Of a thousand pixels: a word more or less is above it on either size, a rounding of a letter's edge below. */
const TOLERATED = 0.5;

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

it("look as they were saved; `npm run screens` takes them anew", async ({ skip }) => {
  const takenWith = readFileSync(TAKEN_WITH, "utf8").trim();
  const here = browserOf(app);
  // A picture of another browser proves nothing: it draws letters in its own way.
  if (here !== takenWith) skip(`The saved screens were taken with ${takenWith}; this is ${here}.`);
  const judge = await (await app.browser.newContext()).newPage();
  const different: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), "ringback-screens-"));
  await takeScreens(app, async ({ file, png }) => {
    const apart = await differentPixels(judge, png, readFileSync(join(SAVED, file)));
    if (apart <= TOLERATED) return;
    writeFileSync(join(folder, file), png);
    different.push(`${file}: ${apart.toFixed(1)} of 1,000 pixels. As it is now: ${join(folder, file)}`);
  });
  expect(different).toEqual([]);
});

it("that differ by a word are told from those that do not", async () => {
  const page = await app.page({ viewport: { width: 390, height: 844 } });
  await page.goto("/nowhere");
  const before = await page.screenshot();
  expect(await differentPixels(page, before, before)).toBe(0);
  await page.getByRole("heading", { level: 1 }).evaluate((heading) => heading.append(" today"));
  const after = await page.screenshot();
  expect(await differentPixels(page, before, after)).toBeGreaterThan(TOLERATED);
});
