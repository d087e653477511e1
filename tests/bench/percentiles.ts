/** The value below which `share` (0 to 1) of the sorted-or-not `values` lie. NaN when there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds with two digits, for a report. */
export function ms(value: number): string {
  return `${value.toFixed(2)} ms`;
}
