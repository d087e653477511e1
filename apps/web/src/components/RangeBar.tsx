export interface RangeBarProps {
  /** What was counted, 0 to 1. */
  rate: number;
  /** Where the true rate most likely is, 0 to 1. */
  low: number;
  high: number;
}

/** A rate, and within which range it is true, on a line from 0 to 100 %. The words beside it say the same. */
export function RangeBar({ rate, low, high }: RangeBarProps) {
  return (
    <div aria-hidden="true" className="relative h-2 rounded-full bg-surface-sunken">
      <span
        className="absolute inset-y-0 rounded-full bg-waiting-soft"
        style={{ left: `${low * 100}%`, width: `${Math.max(1, (high - low) * 100)}%` }}
      />
      <span
        className="absolute -inset-y-0.5 w-0.5 -translate-x-1/2 rounded-full bg-waiting"
        style={{ left: `${rate * 100}%` }}
      />
    </div>
  );
}
