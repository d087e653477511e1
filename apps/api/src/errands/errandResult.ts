/** How one attempt at an errand ended. `why` is a sentence for the owner. */
export type ErrandResult =
  | { type: "done"; why: string }
  /** It certainly was not done, or doing it twice is harmless: it may be tried again after so many milliseconds. */
  | { type: "later"; why: string; afterMs: number }
  /** It certainly was not done, and trying again would change nothing. */
  | { type: "failed"; why: string }
  /** Nobody can tell whether it was done. It is not repeated. */
  | { type: "unknown"; why: string };
