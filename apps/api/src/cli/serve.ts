import { CommandRefused } from "./commandRefused.ts";
import { configOf } from "./configOf.ts";

/** `ringback serve`: runs until it is told to stop, then finishes what is under way. */
export async function serveCommand(words: string[]): Promise<number> {
  if (words.length > 0)
    throw new CommandRefused("`ringback serve` takes no words: settings come from the environment.");
  const config = configOf(process.env);
  const { startRingback } = await import("../main.ts");
  const ringback = await startRingback({ config });
  // Before anybody is told that it is ready, and may answer that at once by asking it to stop.
  const stopAsked = asked();
  process.stdout.write(
    `Ringback is ready${config.carrier.mode === "practice" ? " in practice mode" : ""}. Open ${ringback.link}\n`,
  );
  await stopAsked;
  process.stdout.write("Stopping: finishing what is under way.\n");
  await ringback.stop();
  return 0;
}

/** Resolves when the process is asked to stop. A second ask ends it at once: what is committed is safe either way. */
function asked(): Promise<void> {
  return new Promise((resolve) => {
    let asks = 0;
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.on(signal, () => {
        asks += 1;
        if (asks > 1) process.exit(1);
        resolve();
      });
    }
  });
}
