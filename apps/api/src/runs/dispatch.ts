import { dueResolutions, dueRuns, nextDue, type SendRow } from "../store/index.ts";
import { advance } from "./advance.ts";
import { resolve } from "./resolve.ts";
import { claim, post, type SendDeps } from "./sends.ts";

/** How long a due row may lie before a poll finds it without being woken, in milliseconds. */
const POLL_MS = 200;
/** How long wake-ups gather before a pass, in milliseconds: a busy server is woken thousands of times a second. */
const GATHER_MS = 4;
/** Rows looked at in one go: a claim of a thousand would block the loop for 33 ms. */
const BATCH = 100;
/** Texts on their way to the carrier at once. */
const POSTS_AT_ONCE = 96;

/** Regular work beside runs and sends, such as the sweep of the carrier's call log. */
export interface Chore {
  name: string;
  /** Does what is due at the clock's now. Answers whether it found anything. */
  run(): Promise<boolean>;
}

/** Wakes what is due: runs, sends, lookups of unknown sends, and chores. The due rows are the only schedule. */
export interface Dispatcher {
  start(): void;
  /** Something may be due now. Cheap, and may be called as often as one likes. */
  wake(): void;
  /** Whether a pass or a POST is under way, or has been asked for. */
  busy(): boolean;
  /** The earliest due instant after now, in milliseconds UTC. */
  nextDue(): Promise<number | null>;
  /** Stops claiming and waits for the POSTs under way. */
  stop(): Promise<void>;
}

export function createDispatcher(
  deps: SendDeps & { chores: Chore[]; failed(where: string, error: unknown): void },
): Dispatcher {
  let stopped = true;
  let woken = false;
  let gathering = false;
  let passing: Promise<void> | null = null;
  let timer: NodeJS.Timeout | null = null;
  let claiming = false;
  let claimAgain = false;
  /** What the last look at the due rows took for now: whatever came due since is not yet seen. */
  let lookedAt = 0;
  const posting = new Set<Promise<void>>();

  function wake(): void {
    if (stopped) return;
    woken = true;
    void pump();
    if (passing === null && !gathering) {
      gathering = true;
      rest(GATHER_MS);
    }
  }

  /** Begins the next pass after `ms`, or sooner when something else asks for it. */
  function rest(ms: number): void {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      gathering = false;
      passing = pass().finally(() => {
        passing = null;
        if (stopped) return;
        if (woken) rest(GATHER_MS);
        else sleep();
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
      void pump();
      const woke = await wakeRuns();
      const looked = await resolveUnknown();
      let chored = false;
      for (const chore of deps.chores) chored = (await chore.run()) || chored;
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
      due.map((run) =>
        deps.store
          .transaction((tx) =>
            advance(tx, deps, {
              businessId: run.businessId,
              runId: run.id,
              event:
                run.dueKey === null
                  ? { type: "started", id: `${run.id}:started` }
                  : { type: "due", id: `${run.dueKey}:due`, key: run.dueKey },
            }),
          )
          .catch((error: unknown) => {
            deps.failed(`run ${run.id}`, error);
            return "failed" as const;
          }),
      ),
    );
    if (outcomes.includes("advanced")) void pump();
    return outcomes.includes("advanced");
  }

  async function resolveUnknown(): Promise<boolean> {
    const due = await deps.store.read((tx) =>
      dueResolutions(tx, deps.carrierAccount, { now: deps.clock.now(), limit: BATCH }),
    );
    await Promise.all(
      due.map((send) => resolve(deps, send).catch((error: unknown) => deps.failed(`send ${send.id}`, error))),
    );
    return due.length > 0;
  }

  /** Keeps up to POSTS_AT_ONCE texts on their way. One claim at a time: the next one takes what the last left. */
  async function pump(): Promise<void> {
    claimAgain = true;
    if (claiming) return;
    claiming = true;
    try {
      while (claimAgain && !stopped && posting.size < POSTS_AT_ONCE) {
        claimAgain = false;
        const free = POSTS_AT_ONCE - posting.size;
        const claimed = await claim(deps, free);
        if (claimed.length === free) claimAgain = true;
        for (const send of claimed) track(send);
      }
    } catch (error) {
      deps.failed("claim", error);
    } finally {
      claiming = false;
    }
  }

  function track(send: SendRow): void {
    const work: Promise<void> = post(deps, send)
      .catch((error: unknown) => deps.failed(`send ${send.id}`, error))
      .finally(() => {
        posting.delete(work);
        // The settled send may have ended a turn, and frees a place for the next.
        wake();
      });
    posting.add(work);
  }

  function sleep(): void {
    if (stopped || timer !== null) return;
    deps.store
      .read((tx) => nextDue(tx, deps.carrierAccount, lookedAt))
      .then((next) => (next === null ? POLL_MS : Math.min(POLL_MS, Math.max(1, next - deps.clock.now()))))
      .catch((error: unknown) => {
        deps.failed("sleep", error);
        return POLL_MS;
      })
      .then((ms) => {
        if (!stopped && timer === null && passing === null) rest(ms);
      });
  }

  return {
    start() {
      stopped = false;
      wake();
    },
    wake,
    busy: () => passing !== null || claiming || posting.size > 0 || woken,
    nextDue: () => deps.store.read((tx) => nextDue(tx, deps.carrierAccount, deps.clock.now())),
    async stop() {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      timer = null;
      await passing;
      while (posting.size > 0) await Promise.all(posting);
    },
  };
}
