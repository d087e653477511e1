import type { Drawn, Finding, Graph } from "@ringback/engine";
import { useEffect, useRef, useState } from "react";
import type { Answered, Asked } from "./checkWorker.ts";

/** A pause in the edits after which the drawing is checked again. */
const QUIET_MS = 200;

/**
 * What the checker says of a drawing, a moment after the last edit that changes what it means: where its cards lie says
 * nothing. It rehearses bursts of calls, so it works in a worker of its own, and a large drawing never holds the page up.
 */
export function useFindings({ nodes, edges }: Graph, drawn: Drawn): Finding[] {
  const [findings, setFindings] = useState<Finding[]>([]);
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);
  useEffect(() => {
    const own = new Worker(new URL("./checkWorker.ts", import.meta.url), { type: "module" });
    own.addEventListener("message", ({ data }: MessageEvent<Answered>) => {
      // What was asked before the last edit is of no interest any more.
      if (data.asked === asked.current) setFindings(data.findings);
    });
    worker.current = own;
    return () => own.terminate();
  }, []);
  useEffect(() => {
    asked.current += 1;
    const graph = { nodes, edges, layout: {} };
    const question: Asked = { asked: asked.current, graph, drawn };
    // The first look has nothing to wait for.
    const wait = setTimeout(() => worker.current?.postMessage(question), asked.current === 1 ? 0 : QUIET_MS);
    return () => clearTimeout(wait);
  }, [nodes, edges, drawn]);
  return findings;
}
