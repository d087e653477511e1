import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Everything on the screen that axe holds to be serious: by every rule in the light, and by those about colour in the dark. */
export async function violations(on: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await on.emulateMedia({ colorScheme });
    await coloursSettle(on);
    // Without the second page that axe opens otherwise, for frames of other origins: there are none.
    const axe = new AxeBuilder({ page: on }).setLegacyMode(true);
    // What is in order need not be told: that takes longer than finding what is not.
    axe.options({ resultTypes: ["violations"] });
    if (colorScheme === "dark") axe.withRules(["color-contrast"]);
    for (const { id, impact, nodes } of (await axe.analyze()).violations) {
      if (impact !== "serious" && impact !== "critical") continue;
      for (const { target, any } of nodes)
        found.push(
          `${colorScheme}: ${id}: ${target.join(" ")}: ${any.map(({ message }) => message).join(" ")}`,
        );
    }
  }
  return found;
}

/** An emulated change of look reaches a large page piece by piece: waits until no colour has changed for a while. */
async function coloursSettle(on: Page): Promise<void> {
  await on.evaluate(async () => {
    const colours = () =>
      [...document.querySelectorAll("body *")].map((each) => getComputedStyle(each).color).join();
    for (let before = "", same = 0; same < 3; ) {
      await new Promise((passed) => setTimeout(passed, 60));
      const now = colours();
      same = now === before ? same + 1 : 0;
      before = now;
    }
  });
}
