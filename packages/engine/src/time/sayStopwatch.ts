import { plural } from "./sayDuration.ts";

/**
 * Milliseconds as a stopwatch shows them: `0:00.4`, `1:40`, `1:02:05`; tenths only within the first minute. From a day on
 * in days, hours and minutes, `2 days 23 h 30 min`: nobody counts in seventy-one hours, nor in seconds by then.
 */
export function sayStopwatch(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor(seconds / 60) % 60;
  if (hours >= 24) {
    const rest = [`${hours % 24} h`, `${minutes} min`].filter((part) => !part.startsWith("0 "));
    return [plural(Math.floor(hours / 24), "day"), ...rest].join(" ");
  }
  const clock = hours > 0 ? `${hours}:${two(minutes)}` : String(minutes);
  const tenths = seconds < 60 ? Math.floor((ms % 1_000) / 100) : 0;
  return `${clock}:${two(seconds % 60)}${tenths > 0 ? `.${tenths}` : ""}`;
}

function two(count: number): string {
  return String(count).padStart(2, "0");
}
