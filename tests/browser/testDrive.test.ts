import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chooseByKeys, tabTo } from "./keyboard.ts";
import { type App, openApp } from "./openApp.ts";
import { openWorkflow } from "./pages/canvasPage.ts";
import { soon } from "./soon.ts";

const WORKFLOW = "Missed-call text-back";
const VERDICT = "Maria got one text. The second and third calls were covered by it.";

let app: App;
beforeAll(async () => {
  app = await openApp();
});
afterAll(() => app.close());

/** What a test drive shows. */
function driveOn(page: Page) {
  const story = page.getByRole("list", { name: "What happens" });
  return {
    scenario: page.getByRole("combobox", { name: "Scenario" }),
    moment: page.getByRole("slider", { name: "Moment" }),
    /** The texts of the business: each says what it costs. */
    texts: story.getByText(/^\d segments?, about \$/),
    verdict: page.getByRole("region", { name: "Verdict" }),
    button: (name: string) => page.getByRole("button", { name, exact: true }),
    async says() {
      return (
        await page.getByRole("region", { name: "Verdict" }).getByRole("paragraph").first().innerText()
      ).trim();
    },
  };
}

describe("three calls in 90 seconds", () => {
  it("are played with the mouse: the run walks the drawing, sends one text, and the verdict says so", async () => {
    const page = await app.page({ reducedMotion: "no-preference" });
    const drive = driveOn(page);
    await openWorkflow(page, WORKFLOW);
    await page.getByRole("tab", { name: "Test drive" }).click();
    await drive.scenario.click();
    await page.getByRole("option", { name: "One call after hours" }).click();
    await drive.scenario.click();
    await page.getByRole("option", { name: "Three calls in 90 seconds" }).click();
    await page.getByRole("button", { name: "Fast" }).click();
    await drive.button("Play").click();

    const waits = page.getByRole("group", { name: /^Wait: .*The run came by: Waits 2 minutes\./ });
    await waits.waitFor();
    expect(await drive.verdict.count()).toBe(0);
    await drive.button("Pause").click();
    const stoodAt = await drive.moment.inputValue();
    await drive.button("One step on").click();
    expect(Number(await drive.moment.inputValue())).toBe(Number(stoodAt) + 1);
    await drive.button("Play").click();

    await drive.verdict.waitFor();
    expect(await drive.says()).toBe(VERDICT);
    await soon(() => drive.texts.count()).toBe(1);
    const calls = page.getByRole("list", { name: "What came of each call" }).getByRole("listitem");
    expect(await calls.getByText(/^(Text sent|No text)$/).allInnerTexts()).toEqual([
      "Text sent",
      "No text",
      "No text",
    ]);
    await page.getByRole("group", { name: /^Update field: .*The run came by/ }).waitFor();
    await page.context().close();
  });

  it("are played, stepped and scrubbed with the keyboard alone, and nothing moves by itself", async () => {
    const page = await app.page();
    const { keyboard } = page;
    const drive = driveOn(page);
    await openWorkflow(page, WORKFLOW);
    await tabTo(page, page.getByRole("tab", { name: "Drawing" }));
    await keyboard.press("ArrowRight");
    await keyboard.press("Enter");
    await tabTo(page, drive.scenario);
    await chooseByKeys(page, drive.scenario, "Three calls in 90 seconds");

    await tabTo(page, drive.button("One step on"));
    await keyboard.press("Enter");
    await page.getByText("Maria calls. Nobody answers.").first().waitFor();
    expect(await drive.moment.getAttribute("aria-valuetext")).toBe("0:00. Maria calls. Nobody answers.");
    await tabTo(page, drive.button("Play"), "Shift+Tab");
    await keyboard.press("Enter");
    await drive.verdict.waitFor();
    expect(await drive.says()).toBe(VERDICT);
    await soon(() => drive.texts.count()).toBe(1);

    await tabTo(page, drive.moment);
    await keyboard.press("ArrowLeft");
    await drive.verdict.waitFor({ state: "hidden" });
    await keyboard.press("Home");
    await soon(() => drive.texts.count()).toBe(0);
    await keyboard.press("End");
    await drive.verdict.waitFor();
    await page.context().close();
  });
});

describe("a scenario of one's own", () => {
  it("is painted: a call more, moved along the line, by somebody else", async () => {
    const page = await app.page();
    const drive = driveOn(page);
    await openWorkflow(page, WORKFLOW);
    await page.getByRole("tab", { name: "Test drive" }).click();
    await drive.button("What happens").click();
    await drive.button("Add a call").click();
    await drive.scenario.filter({ hasText: "Your own scenario" }).waitFor();
    const rows = page.getByRole("list", { name: "Calls and replies" }).getByRole("listitem");
    const last = rows.nth(3);
    await last.getByRole("combobox", { name: "Who calls" }).click();
    await page.getByRole("option", { name: "Ben, another new caller" }).click();
    await last.getByRole("textbox").fill("5 min");
    await last.getByRole("textbox").press("Enter");
    const mark = page.getByRole("slider", { name: "Ben calls: nobody answers" });
    expect(await mark.getAttribute("aria-valuetext")).toBe("5:00");
    await mark.press("ArrowLeft");
    expect(await last.getByRole("textbox").inputValue()).toBe("4:58");
    await rows.first().getByRole("button", { name: "Take out the call at 0:00" }).click();
    await drive.button("Play").click();
    expect(await drive.says()).toBe(
      "Maria got one text. The second call was covered by it. Ben got one text.",
    );

    // Each has a run of their own, and either way can be lit.
    await page.getByRole("button", { name: "Maria", exact: true }).click();
    await page.getByRole("button", { name: "Maria", exact: true, pressed: true }).waitFor();
    await page.context().close();
  });
});

describe("a drawing that can text a caller twice", () => {
  it("is seen to do so, from the finding", async () => {
    const page = await app.page();
    const drive = driveOn(page);
    await openWorkflow(page, WORKFLOW);
    await page.getByRole("main").getByRole("button", { name: "Publish", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "See it happen" }).click();
    await drive.button("Play").click();
    expect(await drive.says()).toMatch(
      /^Without the guard, this drawing texts Maria twice about one burst: calls at 0:00/,
    );
    await soon(() => drive.texts.count()).toBe(2);
    await drive.button("What happens").click();
    await page.getByRole("switch", { name: "With this workflow’s guard" }).click();
    await drive.button("Play").click();
    expect(await drive.says()).toBe(VERDICT);
    await page.context().close();
  });
});

describe("a check", () => {
  it("is saved from a test drive, and publishing says what would differ, and publishes all the same", async () => {
    const page = await app.page();
    const drive = driveOn(page);
    const canvas = await openWorkflow(page, WORKFLOW);
    await page.getByRole("tab", { name: "Test drive" }).click();
    await drive.scenario.click();
    await page.getByRole("option", { name: "One call after hours" }).click();
    await drive.button("Play").click();
    await drive.button("Save as a check").click();
    await page.getByRole("textbox", { name: "Name of the check" }).fill("Saturday night");
    await page.keyboard.press("Enter");
    await page.getByText("It comes out as you saved it.").waitFor();
    await drive.scenario.filter({ hasText: "Saturday night" }).waitFor();

    await page.getByRole("tab", { name: "Drawing" }).click();
    await canvas.open(/^Send SMS/);
    await canvas.settings.getByRole("button", { name: "Switch off" }).click();
    await page.getByRole("main").getByRole("button", { name: "Publish", exact: true }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByText("Maria gets no text instead of one text.").waitFor();
    await sheet.getByRole("button", { name: "Publish anyway" }).click();
    await page.getByText(/^Version \d+ is live/).waitFor();

    await page.getByRole("main").getByRole("button", { name: "Publish", exact: true }).click();
    await sheet.getByRole("listitem").filter({ hasText: "Saturday night" }).getByRole("button").click();
    await drive.button("Play").click();
    await page.getByText("It comes out otherwise than you saved it.").waitFor();
    await drive.button("Remove this check").click();
    await drive.scenario.filter({ hasText: "Your own scenario" }).waitFor();
    await page.context().close();
  });

  it("can be saved before anything is played, also after a look at the past", async () => {
    const page = await app.page();
    const drive = driveOn(page);
    await openWorkflow(page, WORKFLOW);
    await page.getByRole("tab", { name: "Test drive" }).click();
    await drive.button("Save as a check").waitFor();
    await drive.button("Replay the past").click();
    await drive.button("Save as a check").waitFor({ state: "hidden" });
    await drive.button("Play a scenario").click();
    await drive.scenario.click();
    await page.getByRole("option", { name: "A call that you answer" }).click();
    await drive.button("Save as a check").click();
    await page.getByText("What comes of it now: Maria got no text. You answered.").waitFor();
    expect(await drive.verdict.count()).toBe(0);
    await drive.button("Save check").click();
    await page.getByText("It comes out as you saved it.").waitFor();
    await drive.button("Remove this check").click();
    await drive.button("Save as a check").waitFor();
    await page.context().close();
  });
});
