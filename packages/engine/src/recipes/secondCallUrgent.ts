import { missedCall } from "../nodes/missedCall.ts";
import { notifyOwner } from "../nodes/notifyOwner.ts";
import { updateField } from "../nodes/updateField.ts";
import { wait } from "../nodes/wait.ts";
import { choose, draw, place, text } from "./draw.ts";
import type { Recipe } from "./recipe.ts";
import { FIRST_BODY, LAST_TEXT_FIELD } from "./recipeOfTheTrade.ts";

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
        place(missedCall, { id: "call", config: { ...missedCall.fresh, repeat: "again" }, at: [0, 0] }),
        choose(
          "calls",
          [
            {
              id: "second",
              name: "Second call",
              // Exactly the second: nobody wants to be told again at the third.
              when: { subject: { type: "callsWithin", hours: 1 }, test: { type: "equals", number: 2 } },
            },
          ],
          [0, 1],
        ),
        place(notifyOwner, { id: "tell", config: { by: "text", body: NOTICE }, at: [-0.75, 2] }),
        place(wait, { id: "wait", config: { amount: 2, unit: "minutes" }, at: [0, 3] }),
        choose(
          "lately",
          [
            {
              id: "lately",
              name: "Texted lately",
              when: {
                subject: { type: "field", field: LAST_TEXT_FIELD },
                test: { type: "isWithinLast", amount: 1, unit: "hours" },
              },
            },
          ],
          [0, 4],
        ),
        text("text", body, [0, 5]),
        place(updateField, {
          id: "note",
          config: { field: LAST_TEXT_FIELD, to: { type: "now" } },
          at: [0, 6],
        }),
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
