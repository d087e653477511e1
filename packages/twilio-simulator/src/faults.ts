import { z } from "zod";

const ratio = z.number().min(0).max(1);
const count = z.number().int().min(0);
const codeByNumber = z.record(z.string(), z.number().int());

/** What goes wrong on purpose. Counters count down as they are used; everything else stays until it is changed. */
export const faultsSchema = z.strictObject({
  /** Messages to these numbers are refused at once with this Twilio error code, such as 21614. */
  refuseTo: codeByNumber.default({}),
  /** Messages to these numbers are accepted and later undelivered with this code, such as 30003. */
  undelivered: codeByNumber.default({}),
  /** The next so many messages are accepted, and the connection is dropped instead of an answer. */
  loseAnswer: count.default(0),
  /** The next so many messages are accepted, and the answer is a 500. */
  failAfterAccept: count.default(0),
  /** The next so many messages are not accepted, and the answer is a 500. */
  failBeforeAccept: count.default(0),
  /** The next so many messages are not accepted, and the answer is a 429. */
  tooMany: count.default(0),
  /** Real milliseconds that the answer to a message is held back after the message was dealt with. */
  slowMs: z.number().int().min(0).max(120_000).default(0),
  /** Milliseconds on the simulator's clock that messages stay queued before the carrier takes them. */
  holdMessagesMs: count.default(0),
  /** The share of webhooks that never arrive. */
  dropWebhooks: ratio.default(0),
  /** The share of webhooks that arrive twice. */
  duplicateWebhooks: ratio.default(0),
  /** Status callbacks are held back by different amounts, so that they arrive out of order. */
  reorderWebhooks: z.boolean().default(false),
  /** Every REST request is answered 401, as if the auth token had been changed. */
  unauthorised: z.boolean().default(false),
  /** Prefixes of the numbers that may be texted; others are refused with 21408. */
  reachable: z.array(z.string()).default(["+1"]),
});

export type Faults = z.infer<typeof faultsSchema>;

/** Nothing goes wrong. */
export function noFaults(): Faults {
  return faultsSchema.parse({});
}

type Counter = "loseAnswer" | "failAfterAccept" | "failBeforeAccept" | "tooMany";

/** True, and one fewer left, while the counter stands above zero. */
export function takeFault(faults: Faults, counter: Counter): boolean {
  if (faults[counter] === 0) return false;
  faults[counter]--;
  return true;
}
