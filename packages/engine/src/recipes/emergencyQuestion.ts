import { tagContact } from "../nodes/tagContact.ts";
import { waitForReply } from "../nodes/waitForReply.ts";
import { FIRST_BODY, text, whenMissed, whetherOpen } from "./cards.ts";
import { draw, place } from "./draw.ts";
import type { Recipe } from "./recipe.ts";

const QUESTION_BODY =
  "Hi {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}. Sorry I missed your call. We're closed now. Is it an emergency or can it wait till morning?";

/** The tag of whoever writes back after hours: their texts are the ones to read first. */
export const URGENT_TAG = "Urgent";

/** After hours it asks how urgent it is, and tags whoever writes back; while open it texts as usual. */
export const emergencyQuestion: Recipe = {
  id: "emergencyQuestion",
  title: "Emergency or morning",
  purpose: "Asks callers after hours whether it can wait, and tags those who write back Urgent.",
  graph: ({ body = FIRST_BODY } = {}) =>
    draw(
      [
        whenMissed(),
        whetherOpen([0, 1]),
        text("openText", body, [-0.5, 2]),
        text("question", QUESTION_BODY, [0.5, 2]),
        // Shorter than the guard, so that the wait never outlasts it.
        place(waitForReply, { id: "reply", config: { amount: 8, unit: "hours" }, at: [0.5, 3] }),
        place(tagContact, { id: "urgent", config: { action: "add", tag: URGENT_TAG }, at: [0.5, 4] }),
      ],
      [
        "call:next>hours",
        "hours:open>openText",
        "hours:none>question",
        "question:sent>reply",
        "reply:replied>urgent",
      ],
    ),
};
