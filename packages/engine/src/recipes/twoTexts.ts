import { splitTest } from "../nodes/splitTest.ts";
import { FIRST_BODY, text, whenMissed } from "./cards.ts";
import { draw, place } from "./draw.ts";
import type { Recipe } from "./recipe.ts";

const OTHER_BODY =
  "{{owner.first_name}} from {{business.name}} here. Sorry I couldn't get to the phone when you called. What do you need?";

/** Half of the callers get one text, half the other, always the same one, so that replies can be compared. */
export const twoTexts: Recipe = {
  id: "twoTexts",
  title: "Try two texts",
  purpose: "Sends one text to half of your callers and another to the rest, to see which is answered more.",
  graph: ({ body = FIRST_BODY } = {}) =>
    draw(
      [
        whenMissed(),
        place(splitTest, { id: "split", config: splitTest.fresh, at: [0, 1] }),
        text("textA", body, [-0.5, 2]),
        text("textB", OTHER_BODY, [0.5, 2]),
      ],
      ["call:next>split", "split:a>textA", "split:b>textB"],
    ),
};
