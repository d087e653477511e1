import { check, type Finding, type Graph, type Registry } from "@ringback/engine";
import { useEffect, useState } from "react";
import type { Names } from "../canvas/sentence.ts";

/** A pause in the edits after which the drawing is checked again. */
const QUIET_MS = 200;

/** What the checker says of a drawing, a moment after the last edit. */
export function useFindings(
  registry: Registry,
  graph: Graph,
  drawn: { where: Names; guardMs: number | null },
): Finding[] {
  const { where, guardMs } = drawn;
  const [findings, setFindings] = useState(() => check(registry, graph, { ...where, guardMs }));
  useEffect(() => {
    const timer = setTimeout(() => setFindings(check(registry, graph, { ...where, guardMs })), QUIET_MS);
    return () => clearTimeout(timer);
  }, [registry, graph, where, guardMs]);
  return findings;
}
