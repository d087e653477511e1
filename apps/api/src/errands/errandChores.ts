import type { Chore } from "../runs/chores.ts";
import { every } from "../runs/every.ts";
import type { RunDeps } from "../runs/runDeps.ts";
import { recoverOldClaims } from "./recoverClaims.ts";

/** The dispatcher's work on errands that nothing else moves: claims of the dead. */
export function errandChores(deps: RunDeps): Chore[] {
  return [
    every(deps, {
      name: "old errands",
      everyMs: 60_000,
      run: async () => (await recoverOldClaims(deps)) > 0,
    }),
  ];
}
