import { type CopyContext, type CopyReport, checkCopy } from "@ringback/templates";

/**
 * A text with one repair after another, worst first, as long as each makes it better: a higher score, or the same one
 * with fewer findings. Both are bounded, so it ends, and mending what was mended changes nothing.
 */
export function mendAll(text: string, context: CopyContext): string {
  let mended = text;
  let report = checkCopy(mended, context);
  for (;;) {
    const next = betterOne(report, context);
    if (next === null) return mended;
    [mended, report] = [next.text, next.report];
  }
}

function betterOne(report: CopyReport, context: CopyContext): { text: string; report: CopyReport } | null {
  for (const { fix, severity } of report.findings) {
    if (fix === null || severity === "info") continue;
    const after = checkCopy(fix.text, context);
    const better =
      after.score > report.score ||
      (after.score === report.score && after.findings.length < report.findings.length);
    if (better) return { text: fix.text, report: after };
  }
  return null;
}
