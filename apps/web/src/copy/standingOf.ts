import type { CopyFinding, CopyReport } from "@ringback/templates";
import { saySegmentsOf } from "./sayCost.ts";

/** How a text stands with a business, in a line. */
export interface Standing {
  /** "Score 92, 1 segment". */
  says: string;
  /** What keeps it from going live, in the checker's words; `null` when nothing does. */
  barred: string | null;
}

/** How a text stands with the business that it was checked for. */
export function standingOf({ score, typical, findings }: CopyReport): Standing {
  return { says: `Score ${score}, ${saySegmentsOf(typical)}`, barred: barredBy(findings)?.message ?? null };
}

function barredBy(findings: readonly CopyFinding[]): CopyFinding | undefined {
  return findings.find(({ severity }) => severity === "error");
}
