import type { Instant } from "@ringback/engine";

/** The server's only source of the time of day. Handed to everything that needs it. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. Never goes backwards while the process lives. */
  now(): Instant;
}

/** A clock that can be moved forward: practice mode's *Skip ahead*, the demo and the stories. */
export interface MovableClock extends Clock {
  /** Moves to `instant`. Does nothing when that is not ahead of now: time never goes back. */
  moveTo(instant: Instant): void;
  /** How far ahead of the machine's clock it stands, in milliseconds. */
  ahead(): number;
}

/** The machine's clock, held to a high-water mark: a clock set back by an hour must not wake yesterday again. */
export function machineClock(): Clock {
  let highest = 0;
  return {
    now() {
      highest = Math.max(highest, Date.now());
      return highest;
    },
  };
}

/** The machine's clock plus a lead that `moveTo` lengthens. `ahead` is the lead to begin with, in milliseconds. */
export function practiceClock(machine: Clock, ahead = 0): MovableClock {
  let lead = ahead;
  return {
    now: () => machine.now() + lead,
    moveTo(instant) {
      lead = Math.max(lead, instant - machine.now());
    },
    ahead: () => lead,
  };
}

/** A clock that stands still until it is moved: for stories and the demo. */
export function setClock(start: Instant): MovableClock {
  let at = start;
  return {
    now: () => at,
    moveTo(instant) {
      at = Math.max(at, instant);
    },
    ahead: () => 0,
  };
}
