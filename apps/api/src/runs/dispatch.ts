import { dueResolutions, dueRuns, nextDue } from "../store/index.ts";
import { advance } from "./advance.ts";
import { resolve } from "./resolve.ts";
import { createSender } from "./sender.ts";
import type { SendDeps } from "./sends.ts";

/** How long a due row may lie before a poll finds it without being woken, in milliseconds. */
const POLL_MS = 200;
/** How long ended turns gather before a pass, in milliseconds: a busy server ends thousands of them a second. */
const GATHER_MS = 10;
/** Rows looked at in one go: a claim of a thousand would block the loop for 33 ms. */
const BATCH = 100;

/** Regular work beside runs and sends, such as the sweep of the carrier's call log. */
export interface Chore {
  name: string;
  /** Does what is due at the clock's now. Answers whether it found anything. */
  run(): Promise<boolean>;
}

/** Wakes what is due: runs, sends, lookups of unknown sends, and chores. The due rows are the only schedule. */
export interface Dispatcher {
  start(): void;
  /** Anything may be due now: the clock was moved, or somebody asked. */
  wake(): void;
  /** A transaction committed: what it signalled is taken up at once, and nothing else is looked at. */
  committed(): void;
  /** Whether a pass or a post is under way, or has been asked for. */
  busy(): boolean;
  /** The earliest due instant after now, in milliseconds UTC. */
  nextDue(): Promise<number | null>;
  /** Stops claiming and waits for the posts under way. */
  stop(): Promise<void>;
}

export function createDispatcher(
  deps: SendDeps & { chores: Chore[]; failed(where: string, error: unknown): void },
): Dispatcher {
  let stopped = true;
  /** A pass has been asked for since the last one began. */
  let woken = false;
  let passing: Promise<void> | null = null;
  let timer: NodeJS.Timeout | null = null;
  /** When the timer fires, by the machine's steady clock. */
  let timerAt = 0;
  /** What the last look at the due rows took for now: whatever came due since is not yet seen. */
  let lookedAt = 0;
  const sender = createSender(deps, committed);

  function wake(): void {
    if (stopped) return;
    sender.pump();
    passWithin(0);
  }

  function committed(): void {
    if (stopped) return;
    if (deps.signals.takeIntent()) sender.pump();
    if (deps.signals.takeTurnCleared()) passWithin(GATHER_MS);
  }

  function passWithin(ms: number): void {
    woken = true;
    if (passing === null) rest(ms);
  }

  /** Begins the next pass after `ms`, or when it is already set to begin, if that is sooner. */
  function rest(ms: number): void {
    const at = performance.now() + ms;
    if (timer !== null) {
      if (timerAt <= at) return;
      clearTimeout(timer);
    }
    timerAt = at;
    timer = setTimeout(() => {
      timer = null;
      passing = pass().finally(() => {
        passing = null;
        if (stopped) return;
        if (woken) rest(GATHER_MS);
        else void sleep();
      });
    }, ms);
  }

  async function pass(): Promise<void> {
    for (let found = true; found && !stopped; ) {
      woken = false;
      found = await once();
    }
  }

  async function once(): Promise<boolean> {
    try {
      // Texts put back after a 429 come due without anybody waking us.
      sender.pump();
      const woke = await wakeRuns();
      const looked = await resolveUnknown();
      let chored = false;
      for (const chore of deps.chores) chored = (await chore.run()) || chored;
      committed();
      return woke || looked || chored;
    } catch (error) {
      // One bad row, or a store that is briefly locked, must not end the loop that everything else waits for.
      deps.failed("dispatch", error);
      return false;
    }
  }

  async function wakeRuns(): Promise<boolean> {
    const now = deps.clock.now();
    lookedAt = now;
    const due = await deps.store.read((tx) => dueRuns(tx, deps.carrierAccount, { now, limit: BATCH }));
    const outcomes = await Promise.all(
      due.map(({ businessId, id: runId, dueKey: key }) =>
        deps.store
          .transaction((tx) =>
            advance(tx, deps, {
              businessId,
              runId,
              event:
                key === null ? { type: "started", id: `${runId}:started` } : { type: "due", id: `${key}:due`, key },
            }),
          )
          .catch((error: unknown) => {
            deps.failed(`run ${runId}`, error);
            return "failed" as const;
          }),
      ),
    );
    if (deps.signals.takeIntent()) sender.pump();
    return outcomes.includes("advanced");
  }

  async function resolveUnknown(): Promise<boolean> {
    const by = { now: deps.clock.now(), limit: BATCH };
    const due = await deps.store.read((tx) => dueResolutions(tx, deps.carrierAccount, by));
    await Promise.all(
      due.map((send) =>
        resolve(deps, send).catch((error: unknown) => deps.failed(`send ${send.id}`, error)),
      ),
    );
    return due.length > 0;
  }

  /** Until the next due instant, or the next poll if that is sooner. */
  async function sleep(): Promise<void> {
    let ms = POLL_MS;
    try {
      const next = await deps.store.read((tx) => nextDue(tx, deps.carrierAccount, lookedAt));
      if (next !== null) ms = Math.min(POLL_MS, Math.max(1, next - deps.clock.now()));
    } catch (error) {
      deps.failed("sleep", error);
    }
    if (!stopped && passing === null) rest(ms);
  }

  return {
    start() {
      stopped = false;
      wake();
    },
    wake,
    committed,
    busy: () => passing !== null || woken || sender.busy(),
    nextDue: () => deps.store.read((tx) => nextDue(tx, deps.carrierAccount, deps.clock.now())),
    async stop() {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      timer = null;
      await passing;
      await sender.stop();
    },
  };
}
