import type { Instant } from "@ringback/engine";
import type { Clock } from "../clock.ts";
import type { Chore } from "./chores.ts";

/** A chore at most once in `everyMs`, on the server's clock. */
export function every(
  { clock }: { clock: Clock },
  { name, everyMs, run }: { name: string; everyMs: number; run(): Promise<boolean> },
): Chore {
  let at: Instant = 0;
  return {
    name,
    async run() {
      const now = clock.now();
      if (now < at) return false;
      at = now + everyMs;
      return run();
    },
  };
}
