import type { Position } from "@ringback/engine";

/** The id of what React Flow draws at a point of the screen, among what a selector names. */
export function idUnder({ x, y }: Position, selector: string): string | undefined {
  for (const element of document.elementsFromPoint(x, y)) {
    const found = element.closest(selector)?.getAttribute("data-id");
    if (found) return found;
  }
  return undefined;
}
