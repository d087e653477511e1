import { check, type Drawn, type Finding, type Graph } from "@ringback/engine";
import { registry } from "../canvas/registry.ts";

/** What the page asks of its worker. */
export interface Asked {
  /** Counts up; the answer names it. */
  asked: number;
  graph: Graph;
  drawn: Drawn;
}

export interface Answered {
  asked: number;
  findings: Finding[];
}

self.addEventListener("message", ({ data: { asked, graph, drawn } }: MessageEvent<Asked>) => {
  const answer: Answered = { asked, findings: check(registry, graph, drawn) };
  self.postMessage(answer);
});
