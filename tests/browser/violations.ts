import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * Everything on the screen that axe holds to be serious: by every rule in the theme that it is seen in, and by those about
 * colour in the other one, in which it stays.
 */
export async function violations(on: Page): Promise<string[]> {
  const dark = await on.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  const seen = await violationsIn(on, dark ? "dark" : "light", []);
  const other = dark ? "light" : "dark";
  await on.emulateMedia({ colorScheme: other });
  await coloursSettle(on);
  return [...seen, ...(await violationsIn(on, other, ["color-contrast"]))];
}

/** @param rules All of them when none is named. */
async function violationsIn(on: Page, theme: "light" | "dark", rules: string[]): Promise<string[]> {
  // Without the second page that axe opens otherwise, for frames of other origins: there are none.
  const axe = new AxeBuilder({ page: on }).setLegacyMode(true);
  // What is in order need not be told: that takes longer than finding what is not.
  axe.options({ resultTypes: ["violations"] });
  if (rules.length > 0) axe.withRules(rules);
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, impact, nodes }) =>
    impact !== "serious" && impact !== "critical"
      ? []
      : nodes.map(
          ({ target, any }) =>
            `${theme}: ${id}: ${target.join(" ")}: ${any.map(({ message }) => message).join(" ")}`,
        ),
  );
}

/** An emulated change of look reaches a large page piece by piece: waits until no colour has changed for a while. */
async function coloursSettle(on: Page): Promise<void> {
  await on.evaluate(async () => {
    const colours = () =>
      [...document.querySelectorAll("body *")].map((each) => getComputedStyle(each).color).join();
    for (let before = "", same = 0; same < 3; ) {
      await new Promise((passed) => setTimeout(passed, 40));
      const now = colours();
      same = now === before ? same + 1 : 0;
      before = now;
    }
  });
}
