import { sayErrand } from "@ringback/engine";
import type { ErrandRow } from "../store/index.ts";

/** An errand as a run's way shows it: at which visit of which node, what it is, how it ended and why. */
export function sayRunErrand({ nodeId, errandKey, errand, state, attempts, why, ...row }: ErrandRow) {
  return {
    id: row.id,
    nodeId,
    /** The second part of its key: `run/visit/name`. */
    visit: Number(errandKey.split("/")[1]),
    what: capital(sayErrand(errand)),
    body: errand.type === "webRequest" ? null : errand.body,
    state,
    /** While it is to be tried again: why it was not done yet. */
    says: why ?? (attempts === 0 ? "On its way." : "Being done."),
    at: row.settledAt ?? row.createdAt,
  };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
