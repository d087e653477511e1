import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { escapeFrom } from "./keyboard.ts";
import { type App, openApp } from "./openApp.ts";
import { canvasOn } from "./pages/canvasPage.ts";
import { phoneOn } from "./pages/phonePage.ts";

/** From the first visit to a text, with a workflow of their own in between. */
const TWO_MINUTES = 120_000;

let app: App;
beforeAll(async () => {
  app = await openApp({ furnished: false });
});
afterAll(() => app.close());

describe("a newcomer", () => {
  it("is told how to get in, when they come without the link", async () => {
    const page = await app.page();
    for (const path of ["/", "/calls", "/open?key=guessed"]) {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(401);
      expect(await page.getByRole("heading").innerText()).toBe("Open Ringback through its link");
      expect(await page.getByRole("main").innerText()).toContain("stop Ringback and start it again with");
    }
    await page.context().close();
  });

  it("sets up, changes, rehearses and publishes the workflow, misses three calls, sees one text, and can read why", async () => {
    const page = await app.page();
    const openedAt = Date.now();
    await page.goto(app.ringback.link);

    // Set-up says what is missing, at its place.
    await page.getByRole("heading", { name: "Set up your business" }).waitFor();
    await page.getByRole("button", { name: "Set up Ringback" }).click();
    const missing = page.getByText("Fill this in: callers need to know who is writing.");
    await missing.nth(1).waitFor();
    // A name stands in every text: what of it would make them dear is said while it is typed, with a way out.
    await page.getByRole("textbox", { name: "Business name" }).fill("Miller’s Plumbing — Zoë Peña");
    const kept = page.getByRole("status", { name: "What is kept of business name" });
    await kept.getByText('Kept as "Miller\'s Plumbing - Zoë Peña".').waitFor();
    await kept.getByRole("button", { name: "Write Miller's Plumbing - Zoe Peña" }).click();
    await kept.getByRole("listitem").waitFor({ state: "hidden" });
    await page.getByRole("textbox", { name: "Business name" }).fill("Miller Plumbing");
    await page.getByRole("textbox", { name: "Your first name" }).fill("Dana");
    await page.getByText("Choose what comes nearest to what you do.").waitFor();
    await page.getByRole("combobox", { name: "What you do" }).fill("plomero");
    expect(await page.getByRole("option", { name: /^Another/ }).count()).toBe(3);
    await page.getByRole("option", { name: /^Plumbing/ }).click();
    await page.getByRole("combobox", { name: "Time zone" }).fill("Chicago");
    await page.getByRole("option", { name: /^Chicago/ }).click();
    await page.getByRole("button", { name: "Set up Ringback" }).click();

    await page.getByRole("heading", { name: "Phone" }).waitFor();

    // The workflow is theirs: another wait, tried out in a test drive, and published.
    await page.getByRole("link", { name: "Workflows" }).first().click();
    await page.getByRole("main").getByRole("link", { name: "Missed-call text-back" }).click();
    const canvas = canvasOn(page);
    await canvas.open(/^Wait: Wait 2 minutes/);
    await canvas.settings.getByRole("textbox", { name: "How many" }).fill("3");
    await canvas.card(/^Wait: Wait 3 minutes/).waitFor();
    await page.getByRole("tab", { name: "Test drive" }).click();
    await page.getByRole("button", { name: "To the end" }).click();
    const verdict = page.getByRole("region", { name: "Verdict" });
    await verdict.getByText("Maria got one text. The second and third calls were covered by it.").waitFor();
    await page
      .getByRole("main")
      .getByText(/Draft: 1 change/)
      .waitFor();
    await canvas.publish();
    await page.getByRole("main").getByText("Live v2").waitFor();

    await page.getByRole("link", { name: "Phone" }).first().click();
    const phone = phoneOn(page);
    await phone.callAndGiveUp();
    await phone.callInVain();
    await phone.callInVain();
    expect(await phone.texts()).toEqual([]);

    await phone.skipToTheEnd();
    await phone.beside.getByRole("heading", { name: "Nothing more was sent" }).waitFor();
    expect(await phone.texts()).toEqual([expect.stringMatching(/^(Hi|Hey), .*Dana.*Miller Plumbing/)]);
    expect(Date.now() - openedAt).toBeLessThan(TWO_MINUTES);
    await phone.beside.getByText("They called again while their earlier call was being handled").waitFor();

    await page.getByRole("link", { name: "Calls" }).first().click();
    const today = page.getByRole("region", { name: "Today" });
    const rows = today.getByRole("listitem");
    await rows.nth(2).waitFor();
    expect(await rows.getByText(/^(Text sent|No text)$/).allInnerTexts()).toEqual([
      "No text",
      "No text",
      "Text sent",
    ]);

    await rows.nth(2).getByRole("button").click();
    const sheet = page.getByRole("dialog", { name: "(312) 555-0110" });
    await sheet.getByText("They were texted.").waitFor();
    const way = sheet.getByRole("list", { name: "What the run did" }).getByRole("listitem");
    await way.nth(4).waitFor();
    expect((await way.allInnerTexts()).map(withoutTimes)).toEqual([
      expect.stringMatching(/^Missed call They hung up after \d+ seconds of ringing on Main line\.$/),
      "Wait Waits 3 minutes. Waited 3 minutes.",
      "If/Else None Last missed-call text is empty.",
      expect.stringMatching(/^Send SMS Sent Texts the caller\..* The carrier took the text\.$/),
      expect.stringMatching(/^Update field Last missed-call text is now /),
    ]);
    const drawing = sheet.locator(".react-flow");
    await drawing.getByText("Last missed-call text is empty.").waitFor();
    await escapeFrom(sheet);

    await rows.nth(0).getByRole("button").click();
    await sheet.getByText("They called again while their earlier call was being handled").waitFor();
    expect(await sheet.getByText(/^Its way through/).count()).toBe(0);
  });

  it("finds the link used up in another browser, and still good in their own", async () => {
    const stranger = await app.page();
    const answer = await stranger.goto(app.ringback.link);
    expect(answer?.status()).toBe(401);
    await stranger.getByText("It works once").waitFor();
    await stranger.context().close();

    const [own] = app.browser.contexts();
    const page = await own?.newPage();
    await page?.goto(app.ringback.link);
    await page?.getByRole("heading", { name: "Calls" }).waitFor();
  });
});

/** A line of the way, without the time of day at its end. */
function withoutTimes(line: string): string {
  return line
    .split("\n")
    .filter((words) => !/^\d{1,2}:\d{2}/.test(words))
    .join(" ")
    .replace(/\s+/g, " ");
}
