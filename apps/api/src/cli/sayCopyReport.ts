import { type CopyFinding, type CopyReport, type Rendering, sayLength } from "@ringback/templates";

/** A report for whoever sits before the terminal. */
export function sayCopyReport(report: CopyReport): string {
  const lines = [
    `Score ${report.score} of 100: ${report.passes ? "passes" : "does not pass"}.`,
    sayLength(report),
  ];
  for (const finding of report.findings) {
    lines.push(lineOf(finding));
    if (finding.fix !== null)
      lines.push(`    ${finding.fix.label}: ${finding.fix.text.replaceAll("\n", "\\n")}`);
  }
  return `${lines.join("\n")}\n`;
}

function lineOf({ severity, rule, code, span, message }: CopyFinding): string {
  const place = span === null ? "" : ` at ${span.from}`;
  return `${severity} ${rule} ${code}${place}: ${message}`;
}

/** A report for programs. */
export function copyReportJson(text: string, report: CopyReport) {
  const { score, passes, findings, typical, longest } = report;
  return {
    text,
    score,
    passes,
    segments: { typical: typical.count.segments, longest: longest.count.clusterSafeSegments },
    length: sayLength(report),
    findings,
    typical: renderingJson(typical),
    longest: { ...renderingJson(longest), causedBy: longest.causedBy },
  };
}

function renderingJson({ text, count }: Rendering) {
  return { text, ...count };
}
