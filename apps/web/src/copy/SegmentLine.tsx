import type { CopyReport, Rendering } from "@ringback/templates";
import { findMergeField } from "@ringback/templates";

/** What a text costs: as most callers get it, and at its longest when that differs. */
export function SegmentLine({ report }: { report: CopyReport }) {
  const { typical, longest } = report;
  const differs = longest.count.units !== typical.count.units;
  const field = longest.causedBy === null ? undefined : findMergeField(longest.causedBy)?.label;
  if (typical.count.units === 0) return null;
  return (
    <p aria-live="polite" className="flex flex-wrap gap-x-3 text-xs text-ink-soft tabular-nums">
      <span className={typical.count.segments > 2 ? "font-medium text-missed" : undefined}>
        {sayCost(typical)}
      </span>
      {differs && (
        <span className={longest.count.segments > typical.count.segments ? "text-missed" : undefined}>
          at most {sayCost(longest)}
          {field && `, with a long ${field.toLowerCase()}`}
        </span>
      )}
    </p>
  );
}

/** "124 characters, 1 segment". */
function sayCost({ count }: Rendering): string {
  return `${counted(count.units, "character")}, ${counted(count.segments, "segment")}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
