import type { Locator, Page } from "playwright-core";

/** The Phone page, as the caller who holds the handset uses it. */
export interface PhonePage {
  handset: Locator;
  /** What stands beside the handset: what comes next, or why nothing came. */
  beside: Locator;
  /** Takes a handset that nobody has called from. */
  newCaller(): Promise<void>;
  /** Calls the business, and waits until it rings. */
  call(): Promise<void>;
  hangUp(): Promise<void>;
  press(button: string): Promise<void>;
  /** Calls, lets it ring for a moment, and gives up. */
  callAndGiveUp(): Promise<void>;
  /** Calls, lets it ring out, and hangs up in the greeting: twenty seconds that nobody waits for. */
  callInVain(): Promise<void>;
  /** Presses *Skip ahead* until nothing is waited for. */
  skipToTheEnd(): Promise<void>;
  /** The texts that came from the business, oldest first. */
  texts(): Promise<string[]>;
  write(body: string): Promise<void>;
}

/** A call that is given up sooner counts as a wrong number in the recipe. */
const PATIENCE_MS = 3_200;

export async function openPhone(page: Page): Promise<PhonePage> {
  await page.goto("/phone");
  return phoneOn(page);
}

/** The Phone page that is open already. */
export function phoneOn(page: Page): PhonePage {
  const handset = page.getByRole("region", { name: "The caller's phone" });
  const beside = page.getByRole("region", { name: "What happens next" });
  const skip = beside.getByRole("button", { name: "Skip ahead" });
  const screen = (name: string | RegExp) =>
    handset.getByRole("navigation", { name: "Phone screens" }).getByRole("button", { name });
  const phone: PhonePage = {
    handset,
    beside,
    async newCaller() {
      await screen("Call").click();
      const before = await handset.getByText(/^Calling from/).innerText();
      await page.getByRole("button", { name: "New caller" }).click();
      await handset.getByText(before).waitFor({ state: "hidden" });
      await handset.getByText(/^Calling from/).waitFor();
    },
    async call() {
      await screen("Call").click();
      await handset.getByRole("button", { name: "Call", exact: true }).first().click();
      await handset.getByRole("status").filter({ hasText: "Ringing" }).waitFor();
    },
    async hangUp() {
      await handset.getByRole("button", { name: "Hang up" }).click();
      await screen("Call").waitFor();
    },
    async press(button) {
      await handset.getByRole("button", { name: button }).click();
    },
    async callAndGiveUp() {
      await phone.call();
      await page.waitForTimeout(PATIENCE_MS);
      await phone.hangUp();
    },
    async callInVain() {
      await phone.call();
      await phone.press("Let it ring");
      await handset.getByText("Listening to the greeting").waitFor();
      await phone.hangUp();
    },
    async skipToTheEnd() {
      await skip.waitFor();
      while (await skip.isVisible()) {
        await skip.click({ timeout: 3_000 }).catch(() => {});
        // What is next is asked for after each skip; a wait that goes on is shown again within a moment.
        await page.waitForTimeout(500);
      }
    },
    async texts() {
      await screen(/^Texts/).click();
      const bubbles = handset.getByRole("list", { name: "Texts" }).locator("p.bg-accent");
      return bubbles.allInnerTexts();
    },
    async write(body) {
      await screen(/^Texts/).click();
      await handset.getByRole("textbox", { name: "Write a text to the business" }).fill(body);
      await handset.getByRole("button", { name: "Send" }).click();
      await handset.getByText(body, { exact: true }).waitFor();
    },
  };
  return phone;
}
