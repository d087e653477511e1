import { doErrand, type ErrandDeps } from "../errands/doErrand.ts";
import { claimErrands } from "../store/index.ts";
import { createClaimer } from "./claimer.ts";
import { claim, post, type SendDeps } from "./sends.ts";

/** Texts on their way to the carrier at once: as many as the carrier's client has connections. */
const POSTS_AT_ONCE = 128;
/** Notices and web requests at once: a slow address of one business must not hold up many, nor the machine. */
const ERRANDS_AT_ONCE = 16;

/** What leaves the house: texts to callers, and errands. */
export interface Outboxes {
  /** Anything may be waiting to leave. */
  pump(): void;
  /** Takes up what transactions have signalled, and looks at nothing else. */
  takeSignals(): void;
  busy(): boolean;
  /** Stops claiming and waits for what is under way. */
  stop(): Promise<void>;
}

/** @param settled Called when a text or an errand is over and recorded. */
export function createOutboxes(
  deps: SendDeps & ErrandDeps & { failed(where: string, error: unknown): void },
  settled: () => void,
): Outboxes {
  const { signals, failed } = deps;
  const sends = createClaimer(
    {
      name: "send",
      atOnce: POSTS_AT_ONCE,
      claim: (limit) => claim(deps, limit),
      carryOut: (send) => post(deps, send),
      takeIntent: () => signals.takeIntent(),
      failed,
    },
    settled,
  );
  const errands = createClaimer(
    {
      name: "errand",
      atOnce: ERRANDS_AT_ONCE,
      claim: (limit) =>
        deps.store.transaction((tx) =>
          claimErrands(tx, deps.carrierAccount, { now: deps.clock.now(), limit }),
        ),
      carryOut: (errand) => doErrand(deps, errand),
      takeIntent: () => signals.takeErrand(),
      failed,
    },
    settled,
  );
  return {
    pump() {
      sends.pump();
      errands.pump();
    },
    takeSignals() {
      if (signals.takeIntent()) sends.pump();
      if (signals.takeErrand()) errands.pump();
    },
    busy: () => sends.busy() || errands.busy(),
    async stop() {
      await Promise.all([sends.stop(), errands.stop()]);
    },
  };
}
