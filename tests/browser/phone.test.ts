import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { setFaults } from "../stories/simulatorControl.ts";
import { type App, openApp } from "./openApp.ts";
import { openPhone, type PhonePage } from "./pages/phonePage.ts";
import { soon } from "./soon.ts";

let app: App;
let page: Page;
let phone: PhonePage;
beforeAll(async () => {
  app = await openApp();
  page = await app.page();
});
afterAll(() => app.close());
beforeEach(async () => {
  phone = await openPhone(page);
  await phone.newCaller();
});

/** The sheet of the last call, opened from the Calls page. */
async function openLastCall(): Promise<Locator> {
  await page.goto("/calls");
  await page.getByRole("region", { name: "Today" }).getByRole("listitem").first().getByRole("button").click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("heading", { name: "The call" }).waitFor();
  return sheet;
}

describe("a caller", () => {
  it("leaves a voicemail, gets a text, and the owner can listen", async () => {
    await phone.call();
    await phone.press("Let it ring");
    await phone.press("Skip to the beep");
    await phone.press("Leave a voicemail");
    await phone.skipToTheEnd();
    await phone.beside.getByRole("heading", { name: "The text came" }).waitFor();

    const sheet = await openLastCall();
    await sheet.getByText("Text sent").waitFor();
    await sheet.getByText("Voicemail, 8 seconds").waitFor();
    const seconds = await sheet.locator("audio").evaluate(
      (player: HTMLAudioElement) =>
        new Promise<number>((resolve, reject) => {
          player.addEventListener("loadedmetadata", () => resolve(player.duration));
          player.addEventListener("error", () => reject(new Error(player.error?.message)));
          player.preload = "metadata";
          player.load();
        }),
    );
    expect(Math.round(seconds)).toBe(8);
  });

  it("is answered, and told that no text is due", async () => {
    await phone.call();
    await phone.press("Dana answers");
    await phone.handset.getByText("Connected").waitFor();
    await phone.hangUp();
    await phone.beside.getByRole("heading", { name: "No text came" }).waitFor();
    await phone.beside.getByText("You were answered, so no text is due.").waitFor();
    expect(await phone.texts()).toEqual([]);
    const sheet = await openLastCall();
    await sheet.getByText("Answered", { exact: true }).waitFor();
  });

  it("answers the text, then says STOP, and is never texted again", async () => {
    await phone.callInVain();
    await phone.skipToTheEnd();
    await soon(() => phone.texts()).toHaveLength(1);
    await phone.write("Yes, the sink leaks");
    await phone.write("STOP");
    // The network's own answer, which it gives for every number that is told to stop.
    await soon(() => phone.texts()).toHaveLength(2);

    await phone.callInVain();
    await phone.skipToTheEnd();
    await phone.beside.getByRole("heading", { name: "Nothing more was sent" }).waitFor();
    await phone.beside.getByText("They asked to get no texts.").waitFor();
    expect(await phone.texts()).toHaveLength(2);
  });
});

describe("a text that nobody confirmed", () => {
  const decide = (sheet: Locator, button: string) => sheet.getByRole("button", { name: button }).click();

  beforeEach(async () => {
    const { simulator, practice } = app.ringback;
    if (simulator === null || practice === null) throw new Error("The stories run in practice mode.");
    await setFaults(simulator, { failBeforeAccept: 1 });
    await phone.callInVain();
    await phone.skipToTheEnd();
    // Three empty lists within a quarter of an hour.
    for (let asked = 0; asked < 4; asked += 1) {
      await practice.skipTo(app.clock.now() + 5 * 60_000);
    }
  });

  it("is asked about again, and marked as sent by who knows better", async () => {
    await page.goto("/calls?filter=needsYou");
    await page.getByText("Not confirmed").waitFor();
    const sheet = await openLastCall();
    await sheet.getByText("so it was not sent again. You decide.").waitFor();
    await decide(sheet, "Check again");
    await page.getByText("Asking the carrier again.").waitFor();
    await sheet.getByText("so it was not sent again. You decide.").waitFor();
    await decide(sheet, "Mark as sent");
    await page.getByText("Marked as sent.").waitFor();
    await sheet.getByText("Text sent").waitFor();
    await sheet.getByRole("button", { name: "Mark as sent" }).waitFor({ state: "hidden" });
  });

  it("is sent once more when the owner says so, after a warning", async () => {
    expect(await phone.texts()).toEqual([]);
    const sheet = await openLastCall();
    await decide(sheet, "Send anyway");
    const warning = page.getByRole("alertdialog", { name: "Send this text again?" });
    await warning.getByText("this caller gets it twice").waitFor();
    await warning.getByRole("button", { name: "Send anyway" }).click();
    await page.getByText("Sending it once more.").waitFor();
    await page.goto("/phone");
    await soon(() => phone.texts()).toHaveLength(1);
  });
});
