import { type Graph, type Registry, type Rehearsal, rehearse, type Scenario } from "@ringback/engine";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Asked } from "./rehearseWorker.ts";

/** The longest that a rehearsal may hold the page up, in milliseconds: half a frame. */
const HOLDS_UP_MS = 8;

/** The first rehearsal of a page is slow because its code is new: two in a row are slow because of the drawing. */
const SLOW_IN_A_ROW = 2;

/**
 * A drawing's rehearsal: made at once in the page while that takes no time worth speaking of, and in a worker for a
 * drawing that takes longer. `null` while the worker is at it.
 */
export function useRehearsal(registry: Registry, graph: Graph, scenario: Scenario): Rehearsal | null {
  const slow = useRef(0);
  const [elsewhere, setElsewhere] = useState(false);
  const here = useMemo(() => {
    if (elsewhere) return null;
    const from = performance.now();
    const rehearsal = rehearse(registry, graph, scenario);
    return { rehearsal, tookMs: performance.now() - from };
  }, [elsewhere, registry, graph, scenario]);
  useEffect(() => {
    if (here === null) return;
    slow.current = here.tookMs > HOLDS_UP_MS ? slow.current + 1 : 0;
    if (slow.current >= SLOW_IN_A_ROW) setElsewhere(true);
  }, [here]);

  const [answer, setAnswer] = useState<{ asked: Asked; rehearsal: Rehearsal } | null>(null);
  const asked = useMemo<Asked>(() => ({ graph, scenario }), [graph, scenario]);
  useEffect(() => {
    if (!elsewhere) return;
    const worker = new Worker(new URL("./rehearseWorker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Rehearsal>) =>
      setAnswer({ asked, rehearsal: data }),
    );
    worker.postMessage(asked);
    // What was asked before the last change is of no interest any more.
    return () => worker.terminate();
  }, [elsewhere, asked]);

  if (here !== null) return here.rehearsal;
  return answer?.asked === asked ? answer.rehearsal : null;
}
