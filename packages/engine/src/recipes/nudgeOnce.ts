import { waitForReply } from "../nodes/waitForReply.ts";
import { FIRST_BODY, text, whenMissed } from "./cards.ts";
import { draw, place } from "./draw.ts";
import type { Recipe } from "./recipe.ts";

const NUDGE_BODY =
  "{{owner.first_name}} at {{business.name}} again, sorry I missed your call earlier. Do you still need help? Text me here when it suits you.";

/** A text, and a second one an hour later for whoever did not reply. Never a third. */
export const nudgeOnce: Recipe = {
  id: "nudgeOnce",
  title: "Nudge once",
  purpose: "Texts back, waits an hour for a reply, and asks once more if none comes.",
  graph: ({ body = FIRST_BODY } = {}) =>
    draw(
      [
        whenMissed(),
        text("text", body, [0, 1]),
        place(waitForReply, { id: "reply", config: { amount: 1, unit: "hours" }, at: [0, 2] }),
        text("nudge", NUDGE_BODY, [0, 3]),
      ],
      ["call:next>text", "text:sent>reply", "reply:noReply>nudge"],
    ),
};
