/** Milliseconds as a stopwatch shows them: `1:40`, `1:02:05`; tenths only where they matter. */
export function sayStopwatch(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  const two = (count: number) => String(count).padStart(2, "0");
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor(seconds / 60) % 60;
  const tenths = Math.floor((ms % 1_000) / 100);
  const clock = hours > 0 ? `${hours}:${two(minutes)}` : String(minutes);
  return `${clock}:${two(seconds % 60)}${tenths > 0 ? `.${tenths}` : ""}`;
}
