import type { Locator, Page } from "playwright-core";

/** How many keys a patient person presses before giving up. */
const PATIENCE = 80;

/** After this, a key that moved nothing will not. */
const STUCK_MS = 500;

/** Presses Tab (or Shift+Tab) until something has the keyboard. @throws when that never happens. */
export async function tabTo(
  page: Page,
  goal: Locator,
  key: "Tab" | "Shift+Tab" | "ArrowRight" = "Tab",
): Promise<void> {
  for (let presses = 0; presses < PATIENCE; presses += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    const before = await page.evaluateHandle(() => document.activeElement);
    await page.keyboard.press(key);
    // Where arrows move the keyboard, it arrives a moment later: a second press would go one too far.
    const moved = page.waitForFunction((was) => document.activeElement !== was, before, {
      timeout: STUCK_MS,
    });
    await moved.catch(() => null);
    await before.dispose();
  }
  throw new Error(`${key} never led to ${goal}.`);
}
