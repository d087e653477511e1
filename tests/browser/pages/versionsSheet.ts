import type { Locator, Page } from "playwright-core";

/** The sheet with a workflow's versions, as the owner who looks through them uses it. */
export interface VersionsSheet {
  sheet: Locator;
  /** What the header says is live, and of the draft: it opens the sheet. */
  badge: Locator;
  open(): Promise<void>;
  version(number: number): Locator;
  look(number: number): Locator;
  restore(number: number): Locator;
  /** The line about each version, newest first, without when it was published. */
  lines(): Promise<string[]>;
}

/** The versions of the workflow whose page is open. */
export function versionsOn(page: Page): VersionsSheet {
  const sheet = page.getByRole("dialog", { name: /^Versions?( \d+)?$/ });
  const badge = page.getByRole("main").getByRole("button", { name: /Versions$/ });
  const list = sheet.getByRole("list", { name: "Versions" });
  return {
    sheet,
    badge,
    async open() {
      await badge.click();
      await list.getByRole("listitem").first().waitFor();
    },
    version: (number) => list.getByRole("listitem", { name: `Version ${number}`, exact: true }),
    look: (number) => sheet.getByRole("button", { name: `Look at version ${number}`, exact: true }),
    restore: (number) =>
      sheet.getByRole("button", { name: `Restore version ${number} as draft`, exact: true }),
    async lines() {
      const rows = await list.getByRole("listitem").all();
      return Promise.all(rows.map((row) => row.getByRole("paragraph").nth(1).innerText()));
    },
  };
}
