import type { Locator, Page } from "playwright-core";

/** How many keys a patient person presses before giving up. */
const PATIENCE = 80;

/** After this, a key that moved nothing will not. */
const STUCK_MS = 500;

/** Presses Tab (or Shift+Tab, or an arrow) until something has the keyboard. @throws when that never happens. */
export async function tabTo(
  page: Page,
  goal: Locator,
  key: "Tab" | "Shift+Tab" | "ArrowRight" | "ArrowDown" = "Tab",
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

/** Types in the list that is open until the line that begins so has the keyboard, and takes it. */
export async function pickTyped(page: Page, list: Locator, words: string): Promise<void> {
  await list.locator("[role=menuitem]:focus").waitFor();
  await page.keyboard.type(words);
  await list.locator("[role=menuitem]:focus").filter({ hasText: words }).waitFor();
  await page.keyboard.press("Enter");
}

/** Opens a closed list of choices, walks to a line of it and takes it. A pause among typed words would begin them anew. */
export async function chooseByKeys(page: Page, list: Locator, line: string): Promise<void> {
  await page.keyboard.press("Enter");
  await page.locator("[role=option]:focus").waitFor();
  await page.keyboard.press("Home");
  await tabTo(page, page.getByRole("option", { name: line, exact: true }), "ArrowDown");
  await page.keyboard.press("Enter");
  await list.filter({ hasText: line }).waitFor();
}

/** Closes with Escape what is open over the page, once it has the keyboard, and waits until it is gone. */
export async function escapeFrom(open: Locator): Promise<void> {
  await open.and(open.page().locator(":focus-within")).waitFor();
  await open.page().keyboard.press("Escape");
  await open.waitFor({ state: "hidden" });
}
