import type { Graph } from "../graph.ts";

/** A ready-made workflow, as a page offers it. */
export interface Recipe {
  id: string;
  title: string;
  /** One sentence: what it is for. */
  purpose: string;
  /** A drawing of its own for each workflow. `body` stands in for the text that most callers get first. */
  graph(options?: { body?: string }): Graph;
}
