import type { CopyContext } from "../copy.ts";

export interface DraftRequest {
  /** What the drafts are judged by. Of it only the niche, the state and the call-back time reach the model. */
  context: CopyContext;
  /** For the drafts without a model; the same seed gives the same ones. */
  seed: number;
  /** How many drafts are wanted: 1 to 8, 4 when absent. */
  count?: number | undefined;
  /** What the text is to bring about, in the owner's words. Cut at 200 characters. */
  goal?: string | undefined;
  /** Facts that may be used, in the owner's words. Cut at 200 characters. */
  notes?: string | undefined;
  /** A text to improve. */
  current?: string | undefined;
}
