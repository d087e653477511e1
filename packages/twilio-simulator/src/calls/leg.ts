import type { Schedule } from "../schedule.ts";
import type { Call, CallStatus, Phase } from "./call.ts";

/**
 * One leg of a call that goes on: what the person at its far end does, and how the rest of the simulator waits for it.
 * A coroutine rests on the leg until an instant or until something happened, and then looks at what is true now.
 */
export class Leg {
  readonly call: Call;
  readonly parent: Leg | null;
  /** The leg is over for the person: they hung up, or it was ended through the REST API. */
  hungUp = false;
  /** The called phone was picked up. */
  pickedUp = false;
  /** The called phone is busy, or its owner pushed the call away. */
  declined = false;
  /** A Gather waits for keys. */
  gathering = false;
  /** A terminal status that the REST API asked for. */
  endAs: CallStatus | null = null;
  readonly #schedule: Schedule;
  readonly #onChange: () => void;
  readonly #children: Leg[] = [];
  readonly #watchers: (() => void)[] = [];
  readonly #speech: { from: number; until: number }[] = [];
  #leavers: (() => void)[] = [];
  #keys = "";
  #stir: (() => void) | null = null;

  constructor(parts: { call: Call; parent: Leg | null; schedule: Schedule; onChange: () => void }) {
    this.call = parts.call;
    this.parent = parts.parent;
    this.#schedule = parts.schedule;
    this.#onChange = parts.onChange;
    if (parts.parent !== null) parts.parent.#children.push(this);
  }

  /** Nobody is left to hear anything on this leg. */
  get gone(): boolean {
    return this.hungUp || this.call.endedAt !== null || (this.parent?.gone ?? false);
  }

  /** Waits until `instant` (null: for ever) or until something happened on this leg, whichever is first. */
  rest(instant: number | null): Promise<void> {
    return new Promise((resolve) => {
      const cancel = instant === null ? () => {} : this.#schedule.at(instant, () => this.stir());
      this.#stir = () => {
        this.#stir = null;
        cancel();
        resolve();
      };
    });
  }

  /** Something happened on this leg: whoever rests on it looks again. */
  stir(): void {
    this.#stir?.();
  }

  /** The promise's value, or null as soon as the leg is gone. */
  orGone<T>(work: Promise<T>): Promise<T | null> {
    return new Promise((resolve, reject) => {
      if (this.gone) resolve(null);
      this.#leavers = [() => resolve(null)];
      work.then(resolve, reject);
    });
  }

  /** Calls `watcher` whenever the phase changes or a Gather begins to wait. */
  watch(watcher: () => void): void {
    this.#watchers.push(watcher);
  }

  setPhase(phase: Phase, endsAt: number | null): void {
    this.call.phase = phase;
    this.call.phaseEndsAt = endsAt;
    this.#changed();
    for (const watcher of this.#watchers) watcher();
  }

  setGathering(gathering: boolean): void {
    this.gathering = gathering;
    if (gathering) for (const watcher of this.#watchers) watcher();
  }

  /** The leg counts as answered from now on, if it was not. */
  answer(): void {
    if (this.call.answeredAt !== null) return;
    this.call.answeredAt = this.#schedule.now();
    this.call.status = "in-progress";
    this.#changed();
  }

  /** What a person at the far end can do. */
  hangUp(): void {
    this.hungUp = true;
    this.#leave();
    this.parent?.stir();
    this.#changed();
  }

  pickUp(): void {
    this.pickedUp = true;
    this.parent?.stir();
  }

  decline(): void {
    this.declined = true;
    this.parent?.stir();
  }

  press(digits: string): void {
    this.#keys += digits;
    this.stir();
  }

  /** Speaks for so many milliseconds, after what is already being said. */
  speak(ms: number): void {
    const last = this.#speech.at(-1);
    const from = Math.max(this.#schedule.now(), last?.until ?? 0);
    this.#speech.push({ from, until: from + ms });
    this.stir();
  }

  /** From the first word said after `since` to the last; null when nothing was said. May reach into the future. */
  speechSince(since: number): { from: number; until: number } | null {
    const said = this.#speech.filter((stretch) => stretch.until > since);
    const [first, last] = [said[0], said.at(-1)];
    if (first === undefined || last === undefined) return null;
    return { from: Math.max(first.from, since), until: last.until };
  }

  /** Takes the next pressed key, or null when none waits. */
  takeKey(): string | null {
    const key = this.#keys[0];
    if (key === undefined) return null;
    this.#keys = this.#keys.slice(1);
    return key;
  }

  hasKey(): boolean {
    return this.#keys !== "";
  }

  /** Keys pressed before anybody asked for them are lost. */
  dropKeys(): void {
    this.#keys = "";
  }

  #leave(): void {
    for (const leave of this.#leavers) leave();
    this.stir();
    for (const child of this.#children) child.#leave();
  }

  #changed(): void {
    this.call.updatedAt = this.#schedule.now();
    this.#onChange();
  }
}
