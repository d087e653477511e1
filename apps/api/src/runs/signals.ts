/** What transactions leave for the dispatcher to see once they have committed. Set freely, taken once. */
export interface Signals {
  /** A send was written that may be claimed once this commits. */
  intent(): void;
  /** An errand was written that may be claimed once this commits. */
  errand(): void;
  /** A contact's turn ended: others of its runs may go on. */
  turnCleared(): void;
  /** Whether there was an intent since this was last asked. */
  takeIntent(): boolean;
  takeErrand(): boolean;
  takeTurnCleared(): boolean;
}

/** Without these the dispatcher would have to look at the store after every webhook, to find nothing. */
export function createSignals(): Signals {
  let intent = false;
  let errand = false;
  let cleared = false;
  return {
    intent() {
      intent = true;
    },
    errand() {
      errand = true;
    },
    turnCleared() {
      cleared = true;
    },
    takeIntent() {
      const was = intent;
      intent = false;
      return was;
    },
    takeErrand() {
      const was = errand;
      errand = false;
      return was;
    },
    takeTurnCleared() {
      const was = cleared;
      cleared = false;
      return was;
    },
  };
}
