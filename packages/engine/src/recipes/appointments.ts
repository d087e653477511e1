import { text, whenMissed, whetherKnown } from "./cards.ts";
import { draw } from "./draw.ts";
import type { Recipe } from "./recipe.ts";

const KNOWN_BODY =
  "Hi {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}. Sorry I missed your call. Is it about an appointment you have, or a new one?";
const NEW_BODY =
  "Hi {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}. Sorry I missed your call. What would you like to come in for?";

/** For a business that books: whoever called before is asked about their appointment, a new caller what they want. */
export const appointments: Recipe = {
  id: "appointments",
  title: "Appointments",
  purpose: "Asks people you know about their appointment, and new callers what they would like to book.",
  graph: ({ body = NEW_BODY } = {}) =>
    draw(
      [
        whenMissed(),
        whetherKnown([0, 1]),
        text("knownText", KNOWN_BODY, [-0.5, 2]),
        text("newText", body, [0.5, 2]),
      ],
      ["call:next>known", "known:known>knownText", "known:none>newText"],
    ),
};
