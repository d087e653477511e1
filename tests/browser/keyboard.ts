import type { Locator, Page } from "playwright-core";

/** How many keys a patient person presses before giving up. */
const PATIENCE = 80;

/** Presses Tab (or Shift+Tab) until something has the keyboard. @throws when that never happens. */
export async function tabTo(
  page: Page,
  goal: Locator,
  key: "Tab" | "Shift+Tab" | "ArrowRight" = "Tab",
): Promise<void> {
  for (let presses = 0; presses < PATIENCE; presses += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never led to ${goal}.`);
}
