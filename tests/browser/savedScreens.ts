import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import type { App } from "./openApp.ts";
import { SCREENS } from "./screens.ts";

/** Where the saved screens lie, and the browser they were taken with. */
export const SAVED = fileURLToPath(new URL("saved", import.meta.url));
export const TAKEN_WITH = join(SAVED, "taken-with.txt");

/** Screens that show no time of day and nothing that differs from run to run. */
const STABLE = [
  "a drawing",
  "an empty drawing",
  "no templates yet",
  "the business's settings",
  "the assistant",
  "a page that is not there",
] as const;

const SIZES = { desk: { width: 1440, height: 720 }, phone: { width: 390, height: 844 } };
const THEMES = ["light", "dark"] as const;

/** A screen as it looks now, as a PNG. */
export interface Shot {
  /** Its file among the saved ones, such as `a-drawing-desk-dark.png`. */
  file: string;
  png: Buffer;
}

/** Takes every stable screen at both sizes and in both themes. */
export async function takeScreens(app: App, each: (shot: Shot) => Promise<void> | void): Promise<void> {
  for (const [size, viewport] of Object.entries(SIZES)) {
    const page = await app.page({ viewport });
    for (const screen of STABLE) {
      await SCREENS[screen]?.(page, app);
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme });
        const name = screen.replace(/[^a-z]+/g, "-");
        await each({ file: `${name}-${size}-${theme}.png`, png: await atRest(page) });
      }
    }
    await page.context().close();
  }
}

/** What has to be the same for two screens to be comparable: letters are drawn by the browser and the system. */
export function browserOf(app: App): string {
  return `Chromium ${app.browser.version()} on ${process.platform} ${process.arch}`;
}

/** The page once it has come to rest: two pictures in a row that are the same. */
async function atRest(page: Page): Promise<Buffer> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode()));
  });
  let before: Buffer | null = null;
  for (let tries = 0; tries < 20; tries += 1) {
    const now = await page.screenshot({ animations: "disabled", caret: "hide" });
    if (before?.equals(now)) return now;
    before = now;
    await page.waitForTimeout(100);
  }
  throw new Error(`${page.url()} does not come to rest.`);
}
