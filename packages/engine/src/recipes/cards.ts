import type { Condition } from "../conditions/condition.ts";
import type { Repeat } from "../defineNode.ts";
import { ifElse } from "../nodes/ifElse.ts";
import { missedCall } from "../nodes/missedCall.ts";
import { sendSms } from "../nodes/sendSms.ts";
import { updateField } from "../nodes/updateField.ts";
import { wait } from "../nodes/wait.ts";
import type { Duration } from "../time/duration.ts";
import { type Placed, place } from "./draw.ts";

/** A text that works for any business until its owner writes their own. */
export const FIRST_BODY =
  "Hi {{contact.first_name|there}}, it's {{owner.first_name}} at {{business.name}}. Sorry I missed your call. What do you need help with?";

/** The contact field that recipes read and write; every business has it. */
export const LAST_TEXT_FIELD = "last_missed_call_sms_at";

/** The column and row of a card. */
type At = readonly [column: number, row: number];

/** The trigger of most recipes: a missed call on any number, at the top. */
export function whenMissed(repeat: Repeat = missedCall.fresh.repeat): Placed {
  return place(missedCall, { id: "call", config: { ...missedCall.fresh, repeat }, at: [0, 0] });
}

/** A text to the caller. */
export function text(id: string, body: string, at: At): Placed {
  return place(sendSms, { id, config: { body }, at });
}

/** The pause in which a call may still be made good, and a burst comes to its end. */
export function waitMinutes(minutes: number, at: At): Placed {
  return place(wait, { id: "wait", config: { amount: minutes, unit: "minutes" }, at });
}

/** An If/Else with one way out that hangs on a condition, beside the way for everybody else; its id is the port. */
export function choose(id: string, way: { id: string; name: string; when: Condition }, at: At): Placed {
  const when = { join: "all" as const, groups: [{ join: "all" as const, conditions: [way.when] }] };
  return place(ifElse, { id, config: { branches: [{ ...way, when }] }, at });
}

/** Who was texted within this time leaves by `lately`. */
export function whetherTextedLately(within: Duration, at: At): Placed {
  const when: Condition = {
    subject: { type: "field", field: LAST_TEXT_FIELD },
    test: { type: "isWithinLast", ...within },
  };
  return choose("lately", { id: "lately", name: "Texted lately", when }, at);
}

/** Calls in business hours leave by `open`. */
export function whetherOpen(at: At): Placed {
  const when: Condition = { subject: { type: "openNow" }, test: { type: "isYes" } };
  return choose("hours", { id: "open", name: "Open", when }, at);
}

/** Who called or wrote before leaves by `known`. */
export function whetherKnown(at: At): Placed {
  const when: Condition = { subject: { type: "knownContact" }, test: { type: "isYes" } };
  return choose("known", { id: "known", name: "Known", when }, at);
}

/** Notes when the caller was texted, for {@link whetherTextedLately}. */
export function noteText(at: At): Placed {
  return place(updateField, { id: "note", config: { field: LAST_TEXT_FIELD, to: { type: "now" } }, at });
}
