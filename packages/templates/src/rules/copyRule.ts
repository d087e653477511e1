import type { Copy } from "../copy.ts";
import type { CopyFinding } from "../finding.ts";

/** One rule of the rubric. */
export interface CopyRule {
  /**
   * `H01` to `H23` for tone, `L01` to `L04` for length and letters, `D01` to `D15` for what keeps texts from arriving;
   * `W01` for the words that a business avoids, `W02` for those that its trade does.
   */
  id: string;
  /** Judges one thing about a text. Pure; says nothing when there is nothing to mend. */
  check(copy: Copy): RuleFinding[];
}

/** A finding before it is told which rule made it and what stands at its span. */
export type RuleFinding = Omit<CopyFinding, "rule" | "saw">;
