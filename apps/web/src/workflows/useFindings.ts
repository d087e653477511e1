import { check, type Finding, type Graph, type Registry } from "@ringback/engine";
import { useEffect, useRef, useState } from "react";
import type { Names } from "../canvas/sentence.ts";

/** A pause in the edits after which the drawing is checked again. */
const QUIET_MS = 200;

/**
 * What the checker says of a drawing: at first once it is on the screen, then a moment after each edit that changes what
 * it means. Where its cards lie says nothing.
 */
export function useFindings(
  registry: Registry,
  graph: Graph,
  drawn: { where: Names; guardMs: number | null },
): Finding[] {
  const { where, guardMs } = drawn;
  const { nodes, edges } = graph;
  const [findings, setFindings] = useState<Finding[]>([]);
  const opened = useRef(false);
  useEffect(() => {
    const judge = () => {
      opened.current = true;
      setFindings(check(registry, { nodes, edges, layout: {} }, { ...where, guardMs }));
    };
    const timer = setTimeout(judge, opened.current ? QUIET_MS : 0);
    return () => clearTimeout(timer);
  }, [registry, nodes, edges, where, guardMs]);
  return findings;
}
