import type { Registry } from "@ringback/engine";
import type { Changes } from "../changes.ts";
import type { Clock } from "../clock.ts";
import type { Store } from "../store/index.ts";
import type { Signals } from "./signals.ts";
import type { Turns } from "./turns.ts";
import type { Versions } from "./versions.ts";

/** What the rooms of `runs/` are handed: the store, the clock, chance, and the node types. */
export interface RunDeps {
  store: Store;
  clock: Clock;
  registry: Registry;
  changes: Changes;
  turns: Turns;
  versions: Versions;
  /** The account whose numbers, runs and sends this process may dispatch. */
  carrierAccount: string;
  /** Told inside transactions, so that the dispatcher need not look when nothing can have come due. */
  signals: Signals;
  /** A new id that sorts by time. */
  newId(): string;
  /** 128 unguessable bits, for the status callback of one send. */
  newToken(): string;
}
