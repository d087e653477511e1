import { afterAll, beforeAll, expect, it } from "vitest";
import { missCalls } from "./missCalls.ts";
import { type App, openApp } from "./openApp.ts";
import { openPhone } from "./pages/phonePage.ts";
import { SCREENS } from "./screens.ts";
import { violations } from "./violations.ts";

/** A test for every screen at one size: nothing serious stands in anybody's way, in both themes. */
export function checkScreens(size: { width: number; height: number }): void {
  let app: App;
  beforeAll(async () => {
    app = await openApp();
  });
  afterAll(() => app.close());

  it("on any screen, in both themes", async () => {
    const page = await app.page({ viewport: size });
    // A call with a text, one without, and one whose text is waited for, so that the pages have something to show.
    const phone = await openPhone(page);
    await phone.callInVain();
    await phone.callInVain();
    await phone.skipToTheEnd();
    await missCalls(app.ringback, ["+13125550119"], { thenMs: 10_000 });
    await page.goto("/calls");
    await page.getByRole("region", { name: "Today" }).getByRole("button").nth(1).waitFor();
    const found: Record<string, string[]> = {};
    for (const [screen, go] of Object.entries(SCREENS)) {
      await go(page);
      await page.locator("h1").waitFor({ state: "attached" });
      const broken = await violations(page);
      if (broken.length > 0) found[screen] = broken;
    }
    expect(found).toEqual({});
  });
}
