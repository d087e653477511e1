import type { Copy } from "../copy.ts";
import type { CopyFinding } from "../finding.ts";

/** Judges one thing about a text. Pure; says nothing when there is nothing to mend. */
export type CopyRule = (copy: Copy) => CopyFinding[];
