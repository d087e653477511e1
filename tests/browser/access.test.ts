import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type App, openApp } from "./openApp.ts";
import { openWorkflow } from "./pages/canvasPage.ts";
import { openPhone } from "./pages/phonePage.ts";
import { soon } from "./soon.ts";

const DESK = { width: 1440, height: 900 };
const HAND = { width: 390, height: 844 };
const LOOKS = [
  { theme: "light", size: DESK },
  { theme: "dark", size: DESK },
  { theme: "light", size: HAND },
  { theme: "dark", size: HAND },
] as const;

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
  await phone.beside.getByRole("heading", { name: "No second text" }).waitFor();
});
afterAll(() => app.close());
beforeEach(async () => {
  tab = await app.tab(page);
});
afterEach(() => tab.close());

/** Everything on the screen that axe holds to be serious: by every rule in the light, and by those about colour in the dark. */
async function violations(on: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await on.emulateMedia({ colorScheme });
    // Without the second page that axe opens otherwise, for frames of other origins: there are none.
    const axe = new AxeBuilder({ page: on }).setLegacyMode(true);
    if (colorScheme === "dark") axe.withRules(["color-contrast"]);
    for (const { id, impact, nodes } of (await axe.analyze()).violations) {
      if (impact !== "serious" && impact !== "critical") continue;
      found.push(`${colorScheme}: ${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
    }
  }
  return found;
}

/** What somebody may have open, and how they got there. */
const SCREENS: Record<string, (on: Page) => Promise<unknown>> = {
  "the list of calls": (on) => on.goto("/calls"),
  "a call with its run": async (on) => {
    await on.goto("/calls");
    await on.getByRole("region", { name: "Today" }).getByRole("button").last().click();
    await on.getByRole("list", { name: "What the run did" }).waitFor();
  },
  "an empty list": (on) => on.goto("/calls?filter=needsYou"),
  "the phone's texts": (on) => on.goto("/phone"),
  "the phone's call screen": async (on) => {
    await on.goto("/phone");
    await on.getByRole("button", { name: "New caller" }).click();
    await on.getByText(/^Calling from/).waitFor();
  },
  "the workflows": (on) => on.goto("/workflows"),
  "a drawing": (on) => openWorkflow(on, "Missed-call text-back"),
  "the settings of a branch": async (on) => {
    await openWorkflow(on, "Missed-call text-back");
    await open(on, /^If\/Else/);
    await on.getByRole("textbox", { name: "Name of branch 1" }).waitFor();
  },
  "the message box with drafts": async (on) => {
    await openWorkflow(on, "Missed-call text-back");
    await open(on, /^Send SMS/);
    await on.getByRole("button", { name: "Draft", exact: true }).click();
    await on.getByRole("region", { name: "Three ways to say it" }).waitFor();
  },
  "an open list": async (on) => {
    await openWorkflow(on, "Missed-call text-back");
    await open(on, /^Update field/);
    await on.getByRole("combobox", { name: "Field" }).click();
    await on.getByRole("option").first().waitFor();
  },
  "what publishing changes": async (on) => {
    await openWorkflow(on, "Missed-call text-back");
    await on.getByRole("main").getByRole("button", { name: "Publish" }).click();
    await on.getByRole("dialog").waitFor();
  },
  "a workflow's settings": async (on) => {
    await openWorkflow(on, "Missed-call text-back");
    await on.getByRole("button", { name: "Workflow settings" }).click();
    await on.getByRole("dialog").waitFor();
  },
  "a workflow's runs": async (on) => {
    await openWorkflow(on, "Missed-call text-back");
    await on.getByRole("tab", { name: /^Runs/ }).click();
    await on.getByRole("main").getByRole("listitem").first().waitFor();
  },
  "an empty drawing": async (on) => {
    await on.goto("/workflows");
    await on.getByRole("button", { name: "New workflow" }).click();
    await on.getByRole("heading", { name: "Start from a recipe" }).waitFor();
  },
  "a page that is not there": (on) => on.goto("/nowhere"),
};

/** Opens a node's settings: from its card, or on a phone from the list of sentences. */
async function open(on: Page, node: RegExp): Promise<void> {
  const card = on.getByRole("group", { name: node });
  const line = on.getByRole("list", { name: "What happens, in order" }).getByRole("button", { name: node });
  await card.or(line).click();
}

describe("nothing serious stands in anybody's way", () => {
  it("on any screen, at the width of a desk and of a phone, in both themes", async () => {
    const found: Record<string, string[]> = {};
    await Promise.all(
      [DESK, HAND].map(async (size) => {
        const own = await app.tab(page);
        await own.setViewportSize(size);
        for (const [screen, go] of Object.entries(SCREENS)) {
          await go(own);
          await own.locator("h1").waitFor({ state: "attached" });
          const broken = await violations(own);
          if (broken.length > 0) found[`${screen}, ${size.width} wide`] = broken;
        }
        await own.close();
      }),
    );
    expect(found).toEqual({});
  });

  it("and nothing is cut off or runs over the edge, in any look", async () => {
    const wide: string[] = [];
    for (const { theme, size } of LOOKS) {
      await tab.setViewportSize(size);
      await tab.emulateMedia({ colorScheme: theme });
      for (const path of ["/calls", "/phone", "/workflows"]) {
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
  it.each(["/calls", "/phone", "/workflows", "a drawing"])(
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
    await tab.keyboard.press("Escape");
    await tab.getByRole("dialog").waitFor({ state: "hidden" });
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

/** Presses Tab through the whole page. What can be pressed but was never reached, and what was reached but not seen. */
async function walkThrough(on: Page): Promise<{ missed: string[]; unseen: string[] }> {
  const expected = await on.evaluate(() => {
    const pressable = "a[href], button, input, textarea, select, [role=tab], [role=switch], [role=combobox]";
    return [...document.querySelectorAll<HTMLElement>(pressable)].flatMap((element, index) => {
      const box = element.getBoundingClientRect();
      const hidden = box.width === 0 || getComputedStyle(element).visibility === "hidden";
      const twin = element.closest("[aria-hidden=true], [inert]") !== null;
      const disabled = element.matches(":disabled, [aria-disabled=true]");
      // Tools on cards and wires are for the mouse: the card's menu and its settings do the same.
      const onCard = element.closest(".react-flow__node, .react-flow__edgelabel-renderer") !== null;
      // Among several of which one is chosen, the arrow keys go on from that one.
      const chosen = element.parentElement?.querySelector("[tabindex='0']");
      const elsewhere = onCard || (element.tabIndex === -1 && chosen != null);
      if (hidden || twin || disabled || elsewhere) return [];
      element.dataset.walk = String(index);
      return [[String(index), element.getAttribute("aria-label") ?? element.innerText.slice(0, 40)] as const];
    });
  });
  const reached = new Set<string>();
  const unseen: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await on.keyboard.press("Tab");
    const here = await on.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      const ring = [element, ...element.querySelectorAll("*"), element.parentElement].some((part) => {
        if (!part) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(part);
        return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      });
      return {
        walk: element.dataset.walk ?? "",
        ring,
        name: element.getAttribute("aria-label") ?? element.innerText,
      };
    });
    if (here === null || (here.walk !== "" && reached.has(here.walk))) break;
    if (here.walk !== "") reached.add(here.walk);
    if (!here.ring) unseen.push(here.name.slice(0, 40));
  }
  return { missed: expected.filter(([walk]) => !reached.has(walk)).map(([, name]) => name), unseen };
}
