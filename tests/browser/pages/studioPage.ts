import type { Locator, Page } from "playwright-core";

/** The copy studio, as the owner who writes in it uses it. */
export interface StudioPage {
  message: Locator;
  name: Locator;
  folder: Locator;
  findings: Locator;
  preview: Locator;
  /** Three ways to say it, or the rewritten text, once it is asked for. */
  drafts: Locator;
  score(): Promise<number>;
  /** Saves, and waits until it is. */
  save(): Promise<void>;
}

/** Opens the studio with nothing written. */
export async function newTemplate(page: Page): Promise<StudioPage> {
  await page.goto("/copy/new");
  await page.getByRole("heading", { name: "New template", level: 1 }).waitFor();
  return studioOn(page);
}

/** The studio that is open already. */
export function studioOn(page: Page): StudioPage {
  const main = page.getByRole("main");
  return {
    message: main.getByRole("textbox", { name: "Message" }),
    name: main.getByRole("textbox", { name: "Name" }),
    folder: main.getByRole("combobox", { name: /^Folder/ }),
    findings: main.getByRole("list", { name: "Findings about this message" }),
    preview: main.getByRole("region", { name: "What a caller gets" }),
    drafts: main.getByRole("region", { name: /^(Three ways to say this|Rewrite what fails)$/ }),
    score: async () => Number(await main.getByRole("meter", { name: "Score" }).getAttribute("aria-valuenow")),
    async save() {
      await main.getByRole("button", { name: "Save", exact: true }).click();
      await main.getByText("Saved", { exact: true }).waitFor();
    },
  };
}

/** Keeps a template, as somebody in a hurry would, and leaves its page open. */
export async function keepTemplate(
  page: Page,
  { name, text, folder = "" }: { name: string; text: string; folder?: string },
): Promise<StudioPage> {
  const studio = await newTemplate(page);
  await studio.message.fill(text);
  await studio.name.fill(name);
  await studio.folder.fill(folder);
  await studio.save();
  return studio;
}
