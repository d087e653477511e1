import type { CopyReport } from "./checkCopy.ts";
import type { Rendering } from "./copy.ts";

/**
 * What a text costs, in one line: "typical 124, 1 segment; longest 191, 2 segments; caused by first name". Numbers are
 * septets, or UTF-16 units of a text that is not all GSM-7. Where carriers differ, the longest says "up to".
 */
export function sayLength(report: Pick<CopyReport, "typical" | "longest">): string {
  const { typical, longest } = report;
  if (longest.text === typical.text) return `always ${sayRendering(typical)}`;
  const cause = longest.causedBy === null ? "" : `; caused by ${spoken(longest.causedBy)}`;
  return `typical ${sayRendering(typical)}; longest ${sayRendering(longest)}${cause}`;
}

function sayRendering({ count }: Rendering): string {
  const { units, segments, clusterSafeSegments } = count;
  if (clusterSafeSegments > segments) return `${units}, up to ${clusterSafeSegments} segments`;
  return `${units}, ${segments} ${segments === 1 ? "segment" : "segments"}`;
}

/** `contact.first_name` is the "first name". */
function spoken(token: string): string {
  return token.slice(token.indexOf(".") + 1).replaceAll("_", " ");
}
