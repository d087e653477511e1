import { sayWhen } from "../components/sayTime.ts";
import { useNow, useZone } from "../components/Time.tsx";
import { sayPrice } from "../copy/sayCost.ts";
import { usePriceList } from "../copy/usePriceList.ts";
import type { ReplayedSide, ReplayTotals } from "./replayTotals.ts";

export interface ReplaySummaryProps {
  totals: ReplayTotals;
  days: number;
  /** There were more calls than are replayed. */
  cut: boolean;
  /** "v3"; `null` while nothing is live. */
  liveName: string | null;
}

/** What a replay comes to: texts and cost on either side, and what is different. */
export function ReplaySummary({ totals, days, cut, liveName }: ReplaySummaryProps) {
  const prices = usePriceList();
  const { live, draft, added, removed, changed } = totals;
  const cost = (segments: number) => (prices ? sayPrice(segments, prices) : null);
  return (
    <section aria-label="What it comes to" className="flex flex-col gap-3">
      <p className="text-sm text-ink-soft">
        {cut ? `The newest ${totals.calls.toLocaleString()} calls` : `All ${counted(totals.calls, "call")}`}{" "}
        of the last {days} days, played again. Nothing is sent.
      </p>
      <dl className="grid grid-cols-2 overflow-hidden rounded-card border bg-surface-raised sm:grid-cols-5">
        <Figure
          label={liveName ? `Texts with ${liveName}` : "Texts, nothing live"}
          value={live.texts}
          cost={cost(live.segments)}
          toCome={live.toCome}
        />
        <Figure
          label="Texts with your draft"
          value={draft.texts}
          cost={cost(draft.segments)}
          toCome={draft.toCome}
        />
        <Figure label="Added" value={added} />
        <Figure label="Removed" value={removed} />
        <Figure label="Changed" value={changed} />
      </dl>
      <p role="status" className="text-sm">
        {sayVerdict(totals, liveName)}
      </p>
      <details className="text-sm text-ink-soft">
        <summary className="w-fit cursor-pointer rounded-sm">
          What a replay knows, and what it does not
        </summary>
        <ul className="mt-2 flex list-disc flex-col gap-1 pl-5">
          <li>Your settings, and the fields and tags of contacts, are as they are today.</li>
          <li>Callers write what they wrote then, whatever your draft would have said to them.</li>
          <li>A number that the phone company refused then is refused again, and costs nothing.</li>
          <li>Your other workflows, and texts from before these days, are left out.</li>
        </ul>
      </details>
    </section>
  );
}

function sayVerdict({ added, removed, changed, live, draft }: ReplayTotals, liveName: string | null): string {
  if (liveName === null)
    return `Nothing is live yet: your draft would have sent ${counted(draft.texts, "text")}.`;
  if (added + removed + changed === 0)
    return `Your draft would have sent the same ${live.texts === 1 ? "text" : "texts"} as ${liveName}.`;
  const parts = [
    added > 0 && `${counted(added, "text")} more`,
    removed > 0 && `${counted(removed, "text")} fewer`,
    changed > 0 && `${counted(changed, "text")} with other words or at another time`,
  ].filter((part) => part !== false);
  return `Your draft would have sent ${parts.join(", and ")}.`;
}

interface FigureProps {
  label: string;
  value: number;
  cost?: string | null;
  toCome?: ReplayedSide["toCome"];
}

function Figure({ label, value, cost = null, toCome = null }: FigureProps) {
  return (
    <div className="border-line p-3.5 not-last:border-r max-sm:border-b max-sm:last:border-b-0 max-sm:even:border-r-0">
      <dt className="text-xs text-ink-soft">{label}</dt>
      <dd className="mt-1 text-lg font-semibold tabular-nums">
        {value.toLocaleString()}
        {cost && <span className="ml-1 text-xs font-normal text-ink-soft"> about {cost}</span>}
        {toCome && <ToCome {...toCome} />}
      </dd>
    </div>
  );
}

function ToCome({ texts, first }: NonNullable<ReplayedSide["toCome"]>) {
  const now = useNow();
  const zone = useZone();
  return (
    <span className="mt-0.5 block text-xs font-normal text-ink-soft">
      {texts.toLocaleString()} of them not before {sayWhen(first, now, zone)}
    </span>
  );
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString()} ${noun}${count === 1 ? "" : "s"}`;
}
