import { waitUntil } from "../nodes/waitUntil.ts";
import { noteText, text, whenMissed, whetherTextedLately } from "./cards.ts";
import { draw, place } from "./draw.ts";
import type { Recipe } from "./recipe.ts";

const OPEN_BODY =
  "Hi {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}. Sorry I missed your call. We're open now. What do you need help with?";

/**
 * Keeps the text until the business is open. A weekend is longer than the guard, which counts from the call, so the
 * drawing looks itself whether they were texted in the last 12 hours.
 */
export const holdUntilOpen: Recipe = {
  id: "holdUntilOpen",
  title: "Hold it until you are open",
  purpose: "Texts at once while you are open, and keeps texts of the night until you open.",
  graph: ({ body = OPEN_BODY } = {}) =>
    draw(
      [
        whenMissed(),
        place(waitUntil, { id: "open", config: waitUntil.fresh, at: [0, 1] }),
        whetherTextedLately({ amount: 12, unit: "hours" }, [0, 2]),
        text("text", body, [0, 3]),
        noteText([0, 4]),
      ],
      ["call:next>open", "open:next>lately", "lately:none>text", "text:sent>note"],
    ),
};
