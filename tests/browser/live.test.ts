import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { change } from "./askServer.ts";
import { chooseByKeys, escapeFrom, tabTo } from "./keyboard.ts";
import { missCalls } from "./missCalls.ts";
import { type App, openApp } from "./openApp.ts";
import { type CanvasPage, openWorkflow, workflowIdOf } from "./pages/canvasPage.ts";
import { paletteOn } from "./pages/commandPalette.ts";
import { soon } from "./soon.ts";
import { violations } from "./violations.ts";

const WORKFLOW = "Missed-call text-back";
const ANA = "+13125550111";
const BEN = "+13125550112";
const EVA = "+13125550113";

let app: App;
let page: Page;
let canvas: CanvasPage;
beforeAll(async () => {
  app = await openApp();
  await missCalls(app, [ANA], { thenMs: 600_000 });
  await missCalls(app, [BEN, EVA], { thenMs: 10_000 });
  page = await app.page();
  canvas = await openWorkflow(page, WORKFLOW);
});
afterAll(() => app.close());

const texts = async (caller: string) => {
  const handset = await app.ringback.practice?.network.handset(caller);
  return handset?.messages.filter(({ direction }) => direction === "toHandset").length;
};
const people = () => page.getByRole("list", { name: "People who wait here" });
const sheetOfPeople = () => page.getByRole("dialog").filter({ has: people() });

describe("a drawing that is live", () => {
  it("shows how many went which way, on its wires and on the ways that end, and in words", async () => {
    const figures = () =>
      page
        .locator("[data-count]")
        .evaluateAll((found) =>
          found.map((one) => `${one.getAttribute("data-count")} ${one.textContent}`).sort(),
        );
    await soon(figures).toEqual([
      "call:next 3",
      "lately:lately 0",
      "lately:none 1",
      "note:next 1",
      "text:couldNotSend 0",
      "text:notConfirmed 0",
      "text:sent 1",
      "wait:next 1",
    ]);
    const counts = page.getByRole("region", { name: "Counts" });
    expect(await counts.getByText(/^3 runs in this time\. Missed call: 3 came by\./).count()).toBe(1);
    await canvas.open(/^Wait/);
    const words = canvas.settings.getByRole("region", { name: "Last 7 days, v1" });
    await soon(() => words.innerText()).toMatch(/3 runs came by\.\s+1 went on\./);
    await canvas.settings.getByRole("button", { name: "Close settings" }).click();

    const counted = counts.getByRole("combobox", { name: "What is counted" });
    await counted.focus();
    await chooseByKeys(page, counted, "No counts");
    await soon(figures).toEqual([]);
  });

  it("sends somebody who waits on with the mouse: the badge lists them, and the text goes", async () => {
    await canvas
      .card(/2 waiting here/)
      .getByRole("button", { name: "2 waiting" })
      .click();
    await people().getByRole("button", { name: "Send now to (312) 555-0112" }).dblclick();
    await page.getByText("Their text is on its way.").first().waitFor();
    await soon(() => people().getByRole("listitem").count()).toBe(1);
    await soon(() => texts(BEN)).toBe(1);
    expect(await page.getByText("They went on in the meantime").count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
  });

  it("is asked from the palette who waits where", async () => {
    await people().waitFor({ state: "hidden" });
    await paletteOn(page).does("who waits", /^Who waits at “Wait” \(1\)/);
    await people().getByText("(312) 555-0113").waitFor();
    await escapeFrom(sheetOfPeople());
  });

  it("lets somebody go with the keyboard alone, after it was said what that does", async () => {
    const { keyboard } = page;
    const card = page.locator('.react-flow__node[data-id="wait"]');
    await canvas.card(/1 waiting here/).waitFor();
    await card.focus();
    await keyboard.press("Enter");
    const line = canvas.settings.getByRole("button", { name: "1 person waits here" });
    await line.waitFor();
    await tabTo(page, line);
    await keyboard.press("Enter");
    const end = people().getByRole("button", { name: "End it for (312) 555-0113" });
    await end.waitFor();
    await tabTo(page, end);
    await keyboard.press("Enter");
    const asked = page.getByRole("alertdialog", { name: "End it for (312) 555-0113?" });
    await asked.getByText("This cannot be undone.", { exact: false }).waitFor();
    await tabTo(page, asked.getByRole("button", { name: "End it" }));
    await keyboard.press("Enter");
    await page.getByText("This has ended for them.").first().waitFor();
    await page.getByRole("heading", { name: "Nobody waits here", exact: true }).waitFor();
    await keyboard.press("Escape");
    await page.goto("/calls");
    await page.getByText("You ended it.").first().waitFor();
    expect(await texts(EVA)).toBe(0);
  });
});

describe("a run", () => {
  it("is told on its own version's drawing: how long it stayed where, why it went on, and what it sent", async () => {
    await openWorkflow(page, WORKFLOW);
    await page.getByRole("tab", { name: /^Runs/ }).click();
    await page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ hasText: "(312) 555-0111" })
      .getByRole("button")
      .click();
    const sheet = page.getByRole("dialog", { name: "(312) 555-0111" });
    const way = sheet.getByRole("list", { name: "What the run did" }).getByRole("listitem");
    await way
      .filter({ hasText: /stayed 2 minutes/ })
      .getByText("Waited 2 minutes.")
      .waitFor();
    await way.filter({ hasText: "Send SMS" }).getByRole("figure").getByText("Hey, it's Dana").waitFor();
    await sheet.locator(".react-flow").getByText("Last missed-call text is empty.").waitFor();
    await escapeFrom(sheet);
  });
});

describe("a split test", () => {
  it("says in its settings how its arms are answered, and claims nothing of a few callers", async () => {
    await openWorkflow(page, WORKFLOW);
    const draft = await canvas.draft();
    const text = draft.nodes.find(({ type }) => type === "sendSms");
    if (!text) throw new Error("The drawing sends no text.");
    const split = { id: "split", type: "splitTest", version: 1, config: { share: 50 } };
    const id = workflowIdOf(page);
    await change(page, "workflows.saveDraft", {
      id,
      revision: 1,
      draft: {
        nodes: [...draft.nodes, split, { ...text, id: "other" }],
        edges: [
          ...draft.edges.map((edge) => (edge.to === text.id ? { ...edge, to: split.id } : edge)),
          { from: split.id, port: "a", to: text.id },
          { from: split.id, port: "b", to: "other" },
        ],
        layout: {},
      },
    });
    await change(page, "workflows.publish", { id, revision: 2 });
    await missCalls(
      app,
      [1, 2, 3, 4].map((caller) => `+1312555012${caller}`),
      { thenMs: 300_000 },
    );
    await page.reload();
    await canvas.open(/^Split test/);
    const results = canvas.settings.getByRole("region", { name: "Is B better?" });
    await soon(() => results.innerText()).toContain(
      "Too early to say: it takes about 100 more callers to begin with.",
    );
    const texted = await results.getByText(/0 of \d replied, 0 %|Nobody texted yet/).allInnerTexts();
    expect(texted.map((arm) => Number(/of (\d)/.exec(arm)?.[1] ?? 0)).reduce((a, b) => a + b)).toBe(4);
  });
});
