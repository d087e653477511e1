import type { Page } from "playwright-core";

/** Presses Tab through the whole page. What can be pressed but was never reached, and what was reached but not seen. */
export async function walkThrough(on: Page): Promise<{ missed: string[]; unseen: string[] }> {
  const expected = await on.evaluate(() => {
    const pressable = "a[href], button, input, textarea, select, [role=tab], [role=switch], [role=combobox]";
    return [...document.querySelectorAll<HTMLElement>(pressable)].flatMap((element, index) => {
      const box = element.getBoundingClientRect();
      const hidden = box.width === 0 || getComputedStyle(element).visibility === "hidden";
      const twin = element.closest("[aria-hidden=true], [inert]") !== null;
      const disabled = element.matches(":disabled, [aria-disabled=true]");
      // Tools on cards and wires are for the mouse: the card's menu and its settings do the same.
      const onCard = element.closest(".react-flow__node, .react-flow__edgelabel-renderer") !== null;
      // Among several of which one is chosen, the arrow keys go on from that one; from a box they open its list.
      const chosen = element.parentElement?.querySelector("[tabindex='0'], input[role=combobox]");
      const elsewhere = onCard || (element.tabIndex === -1 && chosen != null);
      if (hidden || twin || disabled || elsewhere) return [];
      element.dataset.walk = String(index);
      return [[String(index), element.getAttribute("aria-label") ?? element.innerText.slice(0, 40)] as const];
    });
  });
  const reached = new Set<string>();
  const unseen: string[] = [];
  let last = "";
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
    // A time of day takes the key several times: for its hour, its minute and its half of the day.
    if (here === null || (here.walk !== "" && here.walk !== last && reached.has(here.walk))) break;
    last = here.walk;
    if (here.walk !== "") reached.add(here.walk);
    if (!here.ring) unseen.push(here.name.slice(0, 40));
  }
  return { missed: expected.filter(([walk]) => !reached.has(walk)).map(([, name]) => name), unseen };
}
