import { notifyOwner } from "../nodes/notifyOwner.ts";
import { choose, FIRST_BODY, noteText, text, waitMinutes, whenMissed, whetherTextedLately } from "./cards.ts";
import { draw, place } from "./draw.ts";
import type { Recipe } from "./recipe.ts";

const NOTICE =
  "{{contact.first_name|Somebody}} ({{contact.phone}}) called {{number.label}} twice within an hour. It may be urgent.";

/** Tells the owner of a second call within the hour at once; the caller gets the one usual text. */
export const secondCallUrgent: Recipe = {
  id: "secondCallUrgent",
  title: "Second call is urgent",
  purpose: "Tells you at once when somebody calls twice within an hour, and texts them once.",
  graph: ({ body = FIRST_BODY } = {}) =>
    draw(
      [
        // Each call is looked at: one that only joined the first could not be told as the second.
        whenMissed("again"),
        choose(
          "calls",
          {
            id: "second",
            name: "Second call",
            // Exactly the second: nobody wants to be told again at the third.
            when: { subject: { type: "callsWithin", hours: 1 }, test: { type: "equals", number: 2 } },
          },
          [0, 1],
        ),
        place(notifyOwner, { id: "tell", config: { by: "text", body: NOTICE }, at: [-0.75, 2] }),
        waitMinutes(2, [0, 3]),
        whetherTextedLately({ amount: 1, unit: "hours" }, [0, 4]),
        text("text", body, [0, 5]),
        noteText([0, 6]),
      ],
      [
        "call:next>calls",
        "calls:second>tell",
        "calls:none>wait",
        "tell:next>wait",
        "wait:next>lately",
        "lately:none>text",
        "text:sent>note",
      ],
    ),
};
