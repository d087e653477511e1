import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { escapeFrom } from "./keyboard.ts";
import { type App, openApp } from "./openApp.ts";
import { openWorkflow } from "./pages/canvasPage.ts";
import { openPhone } from "./pages/phonePage.ts";
import { soon } from "./soon.ts";
import { walkThrough } from "./walkThrough.ts";

const DESK = { width: 1440, height: 900 };
const HAND = { width: 390, height: 844 };
const LOOKS = [
  { theme: "light", size: DESK },
  { theme: "dark", size: DESK },
  { theme: "light", size: HAND },
  { theme: "dark", size: HAND },
] as const;

const PAGES = [
  "/calls",
  "/phone",
  "/workflows",
  "/copy",
  "/copy?view=gallery",
  "/copy/new",
  "/settings",
  "/settings?section=texts",
  "/settings?section=assistant",
];

let app: App;
let page: Page;
let tab: Page;
beforeAll(async () => {
  app = await openApp();
  page = await app.page();
  // A call with a text and one without, so that the pages have something to show.
  const phone = await openPhone(page);
  await phone.callInVain();
  await phone.callInVain();
  await phone.skipToTheEnd();
  await phone.beside.getByRole("heading", { name: "Nothing more was sent" }).waitFor();
});
afterAll(() => app.close());
beforeEach(async () => {
  tab = await app.tab(page);
});
afterEach(() => tab.close());

describe("a page", () => {
  it("is not cut off and runs over no edge, in any look", async () => {
    const wide: string[] = [];
    for (const { theme, size } of LOOKS) {
      await tab.setViewportSize(size);
      await tab.emulateMedia({ colorScheme: theme });
      for (const path of PAGES) {
        await tab.goto(path);
        await tab.getByRole("heading", { level: 1 }).waitFor();
        const over = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (over > 0) wide.push(`${path} at ${size.width}: ${over} px`);
      }
    }
    expect(wide).toEqual([]);
  });
});

describe("the keyboard", () => {
  it.each(["/calls", "/phone", "/workflows", "/copy", "/copy/new", "/settings", "a drawing"])(
    "reaches everything on %s, and shows where it is",
    async (where) => {
      if (where === "a drawing") await openWorkflow(tab, "Missed-call text-back");
      await tab.goto(where === "a drawing" ? new URL(tab.url()).pathname : where);
      await tab.getByRole("heading", { level: 1 }).waitFor();
      await tab.waitForTimeout(300);
      const { missed, unseen } = await walkThrough(tab);
      expect({ missed, unseen }).toEqual({ missed: [], unseen: [] });
    },
  );

  it("skips to the page, opens a call, and comes back to where it was", async () => {
    await tab.goto("/calls");
    const row = tab.getByRole("region", { name: "Today" }).getByRole("button").first();
    await row.waitFor();
    await tab.keyboard.press("Tab");
    expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the page");
    await tab.keyboard.press("Enter");
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe("page");
    await row.focus();
    await tab.keyboard.press("Enter");
    await tab.getByRole("dialog").waitFor();
    await escapeFrom(tab.getByRole("dialog"));
    await soon(() => row.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

describe("somebody who asked for less motion", () => {
  it("sees nothing move: what rings, slides or fades is there at once", async () => {
    const phone = await openPhone(tab);
    await phone.call();
    const moving = () =>
      tab.evaluate(
        () =>
          document
            .getAnimations()
            .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 1).length,
      );
    expect(await moving()).toBe(0);
    await phone.hangUp();
    await tab.goto("/calls");
    await tab.getByRole("region", { name: "Today" }).getByRole("button").first().click();
    await tab.getByRole("dialog").waitFor();
    expect(await moving()).toBe(0);
  });
});
