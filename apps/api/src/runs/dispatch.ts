import type { ErrandDeps } from "../errands/doErrand.ts";
import { type DueRun, dueResolutions, dueRuns, nextDue } from "../store/index.ts";
import { advance, type ComingEvent } from "./advance.ts";
import { type Chore, createChores } from "./chores.ts";
import { createDeadLetters } from "./deadLetter.ts";
import { createOutboxes } from "./outboxes.ts";
import { resolve } from "./resolve.ts";
import type { SendDeps } from "./sends.ts";

/**
 * How long a due row may lie before a poll finds it without being woken, in milliseconds. On PostgreSQL the queue wakes
 * one of the processes for each row; the poll is for what a process left behind when it died.
 */
const POLL_MS = { sqlite: 200, postgres: 10_000 };
/** The queue goes by the database's clock: who is woken this much too early waits for the rest, in milliseconds. */
const SOON_MS = 1_000;
/** How long ended turns gather before a pass, in milliseconds: a busy server ends thousands of them a second. */
const GATHER_MS = 10;
/** Rows looked at in one go: a claim of a thousand would block the loop for 33 ms. */
const BATCH = 100;

/** Wakes what is due: runs, sends, errands, lookups of unknown sends, and chores. The due rows are the only schedule. */
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
  deps: SendDeps & ErrandDeps & { chores: Chore[]; failed(where: string, error: unknown): void },
): Dispatcher {
  let stopped = true;
  /** A pass has been asked for since the last one began. */
  let woken = false;
  /** The next pass looks for everything that is due, and not only for runs whose turn has come. */
  let whole = true;
  /** When the next look at everything is due, by the machine's steady clock, and whether the due rows were asked. */
  let wholeAt = 0;
  let planned = false;
  let passing: Promise<void> | null = null;
  let timer: NodeJS.Timeout | null = null;
  /** When the timer fires, by the machine's steady clock. */
  let timerAt = 0;
  /** What the last look at everything took for now: whatever came due since is not yet seen. */
  let lookedAt = 0;
  const outboxes = createOutboxes(deps, committed);
  const deadLetters = createDeadLetters(deps);
  const chores = createChores([...deps.chores, { name: "unknown texts", run: resolveUnknown }], {
    found: wake,
    failed: deps.failed,
  });
  const pollMs = POLL_MS[deps.store.kind];
  /** Where transactions run side by side, one may have taken another's signal before that was committed. */
  const sideBySide = deps.store.kind === "postgres";
  /** The queue's wake-ups have been started. */
  let queued: Promise<void> = Promise.resolve();

  function wake(): void {
    if (stopped) return;
    whole = true;
    outboxes.pump();
    passWithin(0);
  }

  function committed(): void {
    if (stopped) return;
    takeSignals();
    if (!sideBySide) return;
    outboxes.pump();
    passWithin(GATHER_MS);
  }

  function takeSignals(): void {
    outboxes.takeSignals();
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
        else if (planned) rest(wholeAt - performance.now());
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
      if (whole || performance.now() >= wholeAt) {
        whole = false;
        planned = false;
        wholeAt = performance.now() + pollMs;
        lookedAt = deps.clock.now();
        // What was put back, such as a text after a 429, comes due without anybody waking us.
        outboxes.pump();
        chores.begin();
      }
      const woke = await wakeRuns();
      takeSignals();
      return woke;
    } catch (error) {
      // One bad row, or a store that is briefly locked, must not end the loop that everything else waits for.
      deps.failed("dispatch", error);
      return false;
    }
  }

  async function wakeRuns(): Promise<boolean> {
    const now = deps.clock.now();
    const due = await deps.store.read((tx) => dueRuns(tx, deps.carrierAccount, { now, limit: BATCH }));
    const advanced = await Promise.all(byContact(due).map(wakeInOrder));
    outboxes.takeSignals();
    return advanced.includes(true);
  }

  /** One contact's runs, the longest due first: side by side, whichever came first would take the turn. */
  async function wakeInOrder(due: DueRun[]): Promise<boolean> {
    let any = false;
    for (const run of due) {
      const { businessId, id: runId } = run;
      const event = eventOf(run);
      try {
        const advanced = await deps.store.transaction((tx) =>
          advance(tx, deps, { businessId, runId, event }),
        );
        any ||= advanced === "advanced";
      } catch (error) {
        deps.failed(`run ${runId}`, error);
        await deadLetters.failed(run, event);
      }
    }
    return any;
  }

  async function resolveUnknown(): Promise<boolean> {
    const by = { now: deps.clock.now(), limit: BATCH };
    const due = await deps.store.read((tx) => dueResolutions(tx, deps.carrierAccount, by));
    await Promise.all(
      due.map((send) => resolve(deps, send).catch((error: unknown) => deps.failed(`send ${send.id}`, error))),
    );
    return due.length > 0;
  }

  /** Until the next look at everything: the next poll, or the next due instant where that is near. */
  async function sleep(): Promise<void> {
    let ms = pollMs;
    try {
      const next = await deps.store.read((tx) => nextDue(tx, deps.carrierAccount, lookedAt));
      const inMs = next === null ? pollMs : Math.max(1, next - deps.clock.now());
      if (inMs < Math.min(pollMs, SOON_MS)) ms = inMs;
    } catch (error) {
      deps.failed("sleep", error);
    }
    planned = true;
    wholeAt = performance.now() + ms;
    if (!stopped && passing === null) rest(ms);
  }

  return {
    start() {
      stopped = false;
      queued = deps.store.wakeups
        .start(async () => wake())
        .catch((error: unknown) => deps.failed("wake-ups", error));
      wake();
    },
    wake,
    committed,
    busy: () => passing !== null || woken || outboxes.busy() || chores.busy(),
    nextDue: () => deps.store.read((tx) => nextDue(tx, deps.carrierAccount, deps.clock.now())),
    async stop() {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      timer = null;
      await queued;
      await deps.store.wakeups.stop();
      await passing;
      await chores.done();
      await outboxes.stop();
    },
  };
}

/** Its id is the same however often the run is woken for it. */
function eventOf({ id, dueKey: key }: DueRun): ComingEvent {
  return key === null ? { type: "started", id: `${id}:started` } : { type: "due", id: `${key}:due`, key };
}

/** Due runs by whose they are, in due order. */
function byContact(due: readonly DueRun[]): DueRun[][] {
  const runs = new Map<string, DueRun[]>();
  for (const run of due) {
    const earlier = runs.get(run.contactId);
    if (earlier === undefined) runs.set(run.contactId, [run]);
    else earlier.push(run);
  }
  return [...runs.values()];
}
