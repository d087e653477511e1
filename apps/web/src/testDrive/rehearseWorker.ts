import { type Graph, rehearse, type Scenario } from "@ringback/engine";
import { registry } from "../canvas/registry.ts";

/** What the page asks of its worker; the answer is a `Rehearsal`. Both are plain data. */
export interface Asked {
  graph: Graph;
  scenario: Scenario;
}

self.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  self.postMessage(rehearse(registry, data.graph, data.scenario));
});
