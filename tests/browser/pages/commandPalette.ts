import type { Locator, Page } from "playwright-core";

/** The command palette, as somebody who knows what they want uses it. */
export interface CommandPalette {
  dialog: Locator;
  box: Locator;
  /** Opens it by its keys. */
  open(): Promise<void>;
  line(label: string | RegExp): Locator;
  /** What is listed, from the top. */
  lines(): Promise<string[]>;
  /** Opens it by its keys, types, and does what is found first, which must be called that. */
  does(typed: string, label: string | RegExp): Promise<void>;
}

/** The palette of an open page. */
export function paletteOn(page: Page): CommandPalette {
  const dialog = page.getByRole("dialog", { name: "Find or do" });
  const box = dialog.getByRole("combobox", { name: "Find or do" });
  const line = (label: string | RegExp) => dialog.getByRole("option", { name: label });
  const open = async () => {
    await page.keyboard.press("ControlOrMeta+k");
    // What is typed before the keyboard is its own goes elsewhere.
    await box.and(page.locator(":focus")).waitFor();
  };
  return {
    dialog,
    box,
    open,
    line,
    lines: () => dialog.getByRole("option").allInnerTexts(),
    async does(typed, label) {
      await open();
      await page.keyboard.type(typed);
      await line(label).and(page.locator("[data-highlighted]")).waitFor();
      await page.keyboard.press("Enter");
      await dialog.waitFor({ state: "hidden" });
    },
  };
}
