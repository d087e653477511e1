import { FIRST_BODY, text, whenMissed, whetherOpen } from "./cards.ts";
import { draw } from "./draw.ts";
import type { Recipe } from "./recipe.ts";

const CLOSED_BODY =
  "Hi {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}. Sorry I missed your call, we're closed right now. What can I help with when we open?";

/** One text while the business is open, another while it is closed. */
export const openOrClosed: Recipe = {
  id: "openOrClosed",
  title: "One text for open, one for closed",
  purpose: "Tells callers after hours that you are closed, and asks what they need.",
  graph: ({ body = FIRST_BODY } = {}) =>
    draw(
      [
        whenMissed(),
        whetherOpen([0, 1]),
        text("openText", body, [-0.5, 2]),
        text("closedText", CLOSED_BODY, [0.5, 2]),
      ],
      ["call:next>hours", "hours:open>openText", "hours:none>closedText"],
    ),
};
