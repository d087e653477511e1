import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Everything on the screen that axe holds to be serious: by every rule in the light, and by those about colour in the dark. */
export async function violations(on: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await on.emulateMedia({ colorScheme });
    // Without the second page that axe opens otherwise, for frames of other origins: there are none.
    const axe = new AxeBuilder({ page: on }).setLegacyMode(true);
    // What is in order need not be told: that takes longer than finding what is not.
    axe.options({ resultTypes: ["violations"] });
    if (colorScheme === "dark") axe.withRules(["color-contrast"]);
    for (const { id, impact, nodes } of (await axe.analyze()).violations) {
      if (impact !== "serious" && impact !== "critical") continue;
      found.push(`${colorScheme}: ${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
    }
  }
  return found;
}
