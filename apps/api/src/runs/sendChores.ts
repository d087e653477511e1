import type { Instant } from "@ringback/engine";
import { holdsOfAccount, type StaleSend, staleSends } from "../store/index.ts";
import type { Chore } from "./chores.ts";
import { every } from "./every.ts";
import { recoverOldClaims } from "./recoverSends.ts";
import { retryHeld } from "./retryHeld.ts";
import { type SendDeps, STALE_AFTER_MS } from "./sends.ts";
import { giveUp } from "./settleSend.ts";

const EVERY_MINUTE_MS = 60_000;
/** How often the holds are looked at; each of them is tried far less often. */
const HOLDS_EVERY_MS = 5_000;
/** A held account is tried again with one text this long after it was refused. */
const TRY_EVERY_MS = 5 * 60_000;
/** Texts given up in one go: each is a transaction of its own. */
const STALE_AT_ONCE = 100;

/** The dispatcher's work on texts that nothing else moves: claims of the dead, held accounts, and what waited too long. */
export function sendChores(deps: SendDeps): Chore[] {
  return [
    every(deps, {
      name: "old claims",
      everyMs: EVERY_MINUTE_MS,
      run: async () => (await recoverOldClaims(deps)) > 0,
    }),
    every(deps, { name: "stale texts", everyMs: EVERY_MINUTE_MS, run: () => giveUpStale(deps) }),
    holdChore(deps),
  ];
}

/** A text that could not leave within an hour is worse than none, and its owner is told why it did not. */
async function giveUpStale(deps: SendDeps): Promise<boolean> {
  const now = deps.clock.now();
  const stale = await deps.store.read((tx) =>
    staleSends(tx, deps.carrierAccount, { now, createdBy: now - STALE_AFTER_MS, limit: STALE_AT_ONCE }),
  );
  for (const one of stale) {
    await deps.store.transaction((tx) => giveUp(tx, deps, one.send, whyNotSent(one)));
  }
  return stale.length > 0;
}

function whyNotSent({ send, killSwitch, held }: StaleSend): string {
  if (killSwitch !== null) return `Texts were stopped for over an hour: ${killSwitch}`;
  const why = held ?? send.errorMessage;
  if (why !== null) return `It could not leave for over an hour: ${why}`;
  return "It waited over an hour to leave, which is too late.";
}

/** Tries each held account with one text: at the start, and every five minutes. */
function holdChore(deps: SendDeps): Chore {
  const startedAt = deps.clock.now();
  const triedAt = new Map<string, Instant>();
  return every(deps, {
    name: "held accounts",
    everyMs: HOLDS_EVERY_MS,
    async run() {
      const holds = await deps.store.read((tx) => holdsOfAccount(tx, deps.carrierAccount));
      for (const id of triedAt.keys()) if (!holds.some((hold) => hold.id === id)) triedAt.delete(id);
      let lifted = false;
      for (const hold of holds) {
        const now = deps.clock.now();
        // Whoever restarts the server has probably just mended the credentials.
        const last = triedAt.get(hold.id) ?? (hold.since < startedAt ? 0 : hold.since);
        if (now - last < TRY_EVERY_MS) continue;
        const tried = await retryHeld(deps, hold.businessId);
        // With nothing to try it with, the account is tried by the next text that comes.
        if (tried !== "nothing") triedAt.set(hold.id, now);
        lifted ||= tried === "lifted";
      }
      return lifted;
    },
  });
}
