import type { CopyReport } from "@ringback/templates";
import { type PriceList, sayCause, sayCost, sayPrice, saySegmentsOf } from "./sayCost.ts";
import { usePriceList } from "./usePriceList.ts";

/** What a text costs: as most callers get it, at its longest when that differs, and in money where prices are known. */
export function SegmentLine({ report }: { report: CopyReport }) {
  const list = usePriceList();
  const { typical, longest } = report;
  if (typical.count.units === 0) return null;
  const differs = longest.count.units !== typical.count.units;
  const tips = longest.count.segments > typical.count.segments;
  const price = list && sayPriceRange(report, list);
  return (
    <p aria-live="polite" className="flex flex-wrap gap-x-3 gap-y-0.5 text-xs text-ink-soft tabular-nums">
      <span className={typical.count.segments > 2 ? "font-medium text-missed" : undefined}>
        {differs ? `Typical ${sayCost(typical)}` : sayCost(typical)}
      </span>
      {differs && (
        <span className={tips ? "text-missed" : undefined}>
          longest {longest.count.units}, {saySegmentsOf(longest)}
          {tips && longest.causedBy !== null && `, with ${sayCause(longest.causedBy)}`}
        </span>
      )}
      {price && <span>{price}</span>}
    </p>
  );
}

function sayPriceRange({ typical, longest }: CopyReport, list: PriceList): string | null {
  const least = sayPrice(typical.count.segments, list);
  const most = sayPrice(longest.count.segments, list);
  if (least === null || most === null) return null;
  return least === most ? `about ${least} a text` : `about ${least} to ${most} a text`;
}
