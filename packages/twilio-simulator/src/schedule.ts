import { DueQueue } from "./dueQueue.ts";
import type { SimulatorLog } from "./log.ts";

/** The one place where the simulator waits. Everything is due on the injected clock, which a test may move. */
export interface Schedule {
  /** The simulator's clock, in milliseconds UTC. */
  now(): number;
  /** Does `work` at an instant; the returned function takes it back. */
  at(instant: number, work: () => void): () => void;
  /** Marks something under way that the clock does not govern (an HTTP request); call the result once when it is over. */
  begin(): () => void;
  /** As {@link Schedule.begin}, for the time a promise takes. */
  track<T>(work: Promise<T>): Promise<T>;
  /** The earliest instant at which something will be done, or null. */
  nextDue(): number | null;
  /** Something is due now, or under way. */
  busy(): boolean;
  /** Resolves when nothing is due at the clock's instant and nothing is under way. */
  idle(): Promise<void>;
  /** The clock was moved: do what is due now. */
  wake(): void;
  /** Forgets everything that was scheduled, and does nothing more. */
  stop(): void;
}

/** The clock is looked at this often at least, in real milliseconds, because it may be moved without a word. */
const POLL_MS = 50;

/** How much due work is done before other things get their turn. */
const BATCH = 500;

export function createSchedule({ now, log }: { now: () => number; log: SimulatorLog }): Schedule {
  const queue = new DueQueue();
  let underWay = 0;
  let timer: NodeJS.Timeout | null = null;
  let soon = false;
  let stopped = false;
  let idlers: (() => void)[] = [];

  function busy(): boolean {
    const next = queue.next();
    return underWay > 0 || (next !== null && next <= now());
  }

  function pump(): void {
    soon = false;
    if (stopped) return;
    const instant = now();
    for (let done = 0; done < BATCH; done++) {
      const work = queue.take(instant);
      if (work === null) break;
      try {
        work();
      } catch (error) {
        log.error({ err: error }, "scheduled work failed");
      }
    }
    arm();
    tellIdlers();
  }

  function pumpSoon(): void {
    if (soon || stopped) return;
    soon = true;
    setImmediate(pump);
  }

  function arm(): void {
    const next = queue.next();
    if (next === null || stopped) return;
    const away = next - now();
    if (away <= 0) {
      pumpSoon();
      return;
    }
    if (timer !== null) return;
    timer = setTimeout(
      () => {
        timer = null;
        pump();
      },
      Math.min(POLL_MS, Math.ceil(away)),
    );
  }

  function tellIdlers(): void {
    if (idlers.length === 0) return;
    const told = idlers;
    idlers = [];
    for (const tell of told) tell();
  }

  function begin(): () => void {
    underWay++;
    let over = false;
    return () => {
      if (over) return;
      over = true;
      underWay--;
      if (underWay === 0) tellIdlers();
    };
  }

  return {
    now,
    at(instant, work) {
      if (stopped) return () => {};
      const cancel = queue.add(instant, work);
      arm();
      return cancel;
    },
    begin,
    track(work) {
      const end = begin();
      return work.finally(end);
    },
    nextDue: () => queue.next(),
    busy,
    async idle() {
      for (;;) {
        // A promise that just settled may go on to schedule or to send: it gets its turn before we look.
        await new Promise<void>((resolve) => setImmediate(resolve));
        if (stopped || !busy()) return;
        arm();
        await new Promise<void>((resolve) => idlers.push(resolve));
      }
    },
    wake: pumpSoon,
    stop() {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      queue.clear();
      tellIdlers();
    },
  };
}
