import { useEffect, useState } from "react";
import type { ReplayedCall } from "./replayPast.ts";
import type { AskedReplay } from "./replayWorker.ts";

/** The past, replayed in a worker: two thousand calls would hold the page up. `null` while the worker is at it. */
export function useReplay(asked: AskedReplay | null): ReplayedCall[] | null {
  const [answer, setAnswer] = useState<{ asked: AskedReplay; calls: ReplayedCall[] } | null>(null);
  useEffect(() => {
    if (asked === null) return;
    const worker = new Worker(new URL("./replayWorker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<ReplayedCall[]>) =>
      setAnswer({ asked, calls: data }),
    );
    worker.postMessage(asked);
    // What was asked before the last change is of no interest any more.
    return () => worker.terminate();
  }, [asked]);
  return answer?.asked === asked ? answer.calls : null;
}
