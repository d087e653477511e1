import type { E164, Instant } from "@ringback/engine";
import { numberSettings } from "../calls/callbackUrls.ts";
import type { MovableClock } from "../clock.ts";
import type { NetworkClient } from "./networkClient.ts";

/** How far *Skip ahead* moved the clock. */
export interface Skipped {
  from: Instant;
  to: Instant;
}

/** Practice mode: handsets on a phone network in a box, and a clock that can be moved forward. */
export interface Practice {
  network: NetworkClient;
  /** Makes one of our numbers known to the network, with the three settings a Twilio number has. Idempotent. */
  registerNumber(e164: E164, friendlyName: string): Promise<void>;
  /** The earliest instant at which anything, ours or the network's, is due; `null` when nothing waits. */
  nextDue(): Promise<Instant | null>;
  /**
   * Moves the clock to `instant` by way of every due instant before it, letting both sides finish at each:
   * what would have happened in between happens in its order.
   */
  skipTo(instant: Instant): Promise<Skipped>;
  /** How far the practice clock stands ahead of the machine's, in milliseconds. */
  ahead(): number;
}

export interface PracticeOptions {
  network: NetworkClient;
  clock: MovableClock;
  /** Where the network reaches our webhooks, without a slash at the end. */
  webhookBase: string;
  /** Everything that schedules: the store's due rows and the network. */
  nextDues: readonly (() => Promise<Instant | null> | Instant | null)[];
  /** The clock was moved: both sides look again, now. */
  wake(): void;
  /** Resolves when neither side has anything in flight or due. */
  settled(): Promise<void>;
}

/** A runaway schedule (something due again at once, for ever) must not hold the page's request. */
const MOST_STOPS = 10_000;

export function createPractice(options: PracticeOptions): Practice {
  const { clock, network, wake, settled } = options;

  async function nextDue(): Promise<Instant | null> {
    const dues = await Promise.all(options.nextDues.map((next) => next()));
    const known = dues.filter((due) => due !== null);
    return known.length === 0 ? null : Math.min(...known);
  }

  return {
    network,
    nextDue,
    ahead: () => clock.ahead(),
    registerNumber: (e164, friendlyName) =>
      network.registerNumber({ e164, friendlyName, ...numberSettings(options.webhookBase) }),
    async skipTo(instant) {
      const from = clock.now();
      await settled();
      for (let stops = 0; stops < MOST_STOPS; stops += 1) {
        const due = await nextDue();
        const stop = due === null ? instant : Math.min(due, instant);
        clock.moveTo(stop);
        wake();
        await settled();
        if (stop >= instant) return { from, to: clock.now() };
      }
      throw new Error(
        `Skipping to ${instant} did not end within ${MOST_STOPS} due instants; the clock stands at ${clock.now()}.`,
      );
    },
  };
}
