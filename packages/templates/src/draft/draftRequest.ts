import type { CopyContext } from "../copy.ts";
import type { Angle } from "../niches/niche.ts";

export interface DraftRequest {
  /**
   * What the drafts are judged by: niche, language, purpose, state, the business's own words and promises. Of its values
   * and its names nothing reaches the model.
   */
  context: CopyContext;
  /** For the drafts without a model; the same seed gives the same ones. */
  seed: number;
  /** How many drafts are wanted: 1 to 8, 4 when absent. */
  count?: number | undefined;
  /** What the text is to bring about, in the owner's words. Cut at 200 characters. */
  goal?: string | undefined;
  /** Facts that may be used, in the owner's words. Cut at 200 characters. */
  notes?: string | undefined;
  /** A text to mend where it fails its checks, or to say in other ways where it does not. Cut at 1,000 characters. */
  current?: string | undefined;
  /** How they should ask; each in a way of its own when absent. */
  angle?: Angle | undefined;
  /** How they should sound: -1 brisk, 0 plain, 1 warm. */
  tone?: number | undefined;
}
