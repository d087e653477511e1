import { type CopyFinding, parseTemplate } from "@ringback/templates";

/** A stretch of a text that looks the same throughout. */
export interface Mark {
  from: number;
  text: string;
  /** Part of a merge field. */
  field: boolean;
  /** The worst that a finding says of it; `null` when none is about it. */
  severity: CopyFinding["severity"] | null;
}

const RANK = { error: 3, warning: 2, info: 1 } as const;

/** Cuts a text where its look changes: at merge fields, and at the words that findings are about. Covers the text. */
export function marksOf(text: string, findings: readonly Pick<CopyFinding, "span" | "severity">[]): Mark[] {
  const fields = parseTemplate(text).parts.flatMap((part) => (part.type === "field" ? [part] : []));
  const about = findings.flatMap(({ span, severity }) =>
    span === null || span.from >= text.length ? [] : [{ ...span, severity }],
  );
  const cuts = new Set([0, text.length]);
  for (const { from, to } of [...fields, ...about]) {
    cuts.add(from);
    cuts.add(Math.min(to, text.length));
  }
  const points = [...cuts].sort((a, b) => a - b);
  return points.slice(0, -1).map((from, at) => {
    const covers = (stretch: { from: number; to: number }) => stretch.from <= from && stretch.to > from;
    const worst = about
      .filter(covers)
      .reduce<Mark["severity"]>(
        (most, { severity }) => (most === null || RANK[severity] > RANK[most] ? severity : most),
        null,
      );
    return { from, text: text.slice(from, points[at + 1]), field: fields.some(covers), severity: worst };
  });
}
