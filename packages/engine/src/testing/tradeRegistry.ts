import { ifElse } from "../nodes/ifElse.ts";
import { missedCall } from "../nodes/missedCall.ts";
import { sendSms } from "../nodes/sendSms.ts";
import { updateField } from "../nodes/updateField.ts";
import { wait } from "../nodes/wait.ts";
import { createRegistry, type Registry } from "../registry.ts";

/** A registry of the five node types of the trade, for tests that need a whole drawing. */
export function tradeRegistry(): Registry {
  return createRegistry([missedCall, wait, ifElse, sendSms, updateField]);
}
