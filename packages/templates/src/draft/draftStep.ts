import type { CopyReport } from "../checkCopy.ts";
import type { Angle } from "../niches/niche.ts";

/** A proposed template, with how it does in the checks. A person saves it; nothing sends it. */
export interface Draft {
  text: string;
  report: CopyReport;
  source: "grammar" | "model";
  angle: Angle;
  /** What was put right before it passed, in a few words each; empty when nothing was. */
  mended: string[];
}

/** What drafting tells while it is under way. `D` is how a draft is told: whole, or as a page shows it. */
export type DraftStep<D = Draft> =
  /** Ringback's own drafts, always the first step and there at once. */
  | { type: "drafts"; drafts: D[] }
  /** What the model or the checks are busy with: `done` of `of` drafts. */
  | { type: "stage"; stage: "drafting" | "checking" | "mending"; done: number; of: number }
  /** A draft of the model's that passed. */
  | { type: "card"; draft: D }
  /**
   * Always the last step. `drafts` are the best of all, best first; `note` says in a sentence or two why not all of
   * them come from a model, and is `null` when they do.
   */
  | { type: "done"; note: string | null; drafts: D[] };
