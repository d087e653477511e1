/** What is counted on a drawing: callers of so many days, of the live version or of all. `off`: nothing. */
export type CountPeriod = "off" | "live 7" | "live 30" | "all 7" | "all 30";

/** A period as the server is asked for it; `null` for `off`. */
export function askedOf(period: CountPeriod): { days: 7 | 30; versions: "live" | "all" } | null {
  if (period === "off") return null;
  return {
    days: period.endsWith("30") ? 30 : 7,
    versions: period.startsWith("live") ? "live" : "all",
  };
}

/** Everything that can be counted, in words. */
export function periodsOf(liveNumber: number): { value: CountPeriod; label: string }[] {
  return [
    { value: "live 7", label: `Last 7 days, v${liveNumber}` },
    { value: "live 30", label: `Last 30 days, v${liveNumber}` },
    { value: "all 7", label: "Last 7 days, all versions" },
    { value: "all 30", label: "Last 30 days, all versions" },
    { value: "off", label: "No counts" },
  ];
}
