import type { Repeat } from "../defineNode.ts";
import type { Graph } from "../graph.ts";
import { ifElse } from "../nodes/ifElse.ts";
import { missedCall } from "../nodes/missedCall.ts";
import { sendSms } from "../nodes/sendSms.ts";
import { updateField } from "../nodes/updateField.ts";
import { wait } from "../nodes/wait.ts";

/** A text that works for any business until its owner writes their own. */
export const FIRST_BODY =
  "Hi {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}. Sorry I missed your call. What do you need help with?";

/** The contact field that the recipe reads and writes; every business has it. */
export const LAST_TEXT_FIELD = "last_missed_call_sms_at";

/**
 * The recipe of the trade: Missed call → Wait 2 minutes → unless they were texted within the last 2 minutes →
 * Send SMS → Last missed-call text = now. One column of cards, the exit beside it.
 */
export function recipeOfTheTrade(options: { body?: string; repeat?: Repeat } = {}): Graph {
  const { body = FIRST_BODY, repeat = "ignore" } = options;
  return {
    nodes: [
      {
        id: "call",
        type: missedCall.type,
        version: missedCall.version,
        config: { ...missedCall.fresh, repeat },
      },
      { id: "wait", type: wait.type, version: wait.version, config: { amount: 2, unit: "minutes" } },
      {
        id: "lately",
        type: ifElse.type,
        version: ifElse.version,
        config: {
          branches: [
            {
              id: "lately",
              name: "Texted lately",
              when: {
                join: "all",
                groups: [
                  {
                    join: "all",
                    conditions: [
                      {
                        subject: { type: "field", field: LAST_TEXT_FIELD },
                        test: { type: "isWithinLast", amount: 2, unit: "minutes" },
                      },
                    ],
                  },
                ],
              },
            },
          ],
        },
      },
      { id: "text", type: sendSms.type, version: sendSms.version, config: { body } },
      {
        id: "note",
        type: updateField.type,
        version: updateField.version,
        config: { field: LAST_TEXT_FIELD, to: { type: "now" } },
      },
    ],
    edges: [
      { from: "call", port: "next", to: "wait" },
      { from: "wait", port: "next", to: "lately" },
      { from: "lately", port: "none", to: "text" },
      { from: "text", port: "sent", to: "note" },
    ],
    layout: {
      call: { x: 0, y: 0 },
      wait: { x: 0, y: 180 },
      lately: { x: 0, y: 360 },
      text: { x: 0, y: 560 },
      note: { x: 0, y: 760 },
    },
  };
}
