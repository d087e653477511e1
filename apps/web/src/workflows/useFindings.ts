import { check, type Finding, type Graph, type Opening, type Registry } from "@ringback/engine";
import { useEffect, useState } from "react";
import type { Names } from "../canvas/sentence.ts";

/** A pause in the edits after which the drawing is checked again. */
const QUIET_MS = 200;

/** What the checker says of a drawing, a moment after the last edit. */
export function useFindings(
  registry: Registry,
  graph: Graph,
  drawn: { where: Names; guardMs: number | null; opening: Opening },
): Finding[] {
  const { where, guardMs, opening } = drawn;
  const [findings, setFindings] = useState(() => check(registry, graph, { ...where, guardMs, opening }));
  useEffect(() => {
    const again = () => setFindings(check(registry, graph, { ...where, guardMs, opening }));
    const timer = setTimeout(again, QUIET_MS);
    return () => clearTimeout(timer);
  }, [registry, graph, where, guardMs, opening]);
  return findings;
}
