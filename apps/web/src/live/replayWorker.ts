import type { Graph } from "@ringback/engine";
import { registry } from "../canvas/registry.ts";
import type { Past, ReplaySetting } from "./pastScenario.ts";
import { replayPast } from "./replayPast.ts";

/** What the page asks of its worker; the answer is a list of replayed calls. Both are plain data. */
export interface AskedReplay {
  live: Graph | null;
  draft: Graph;
  past: Past;
  setting: ReplaySetting;
}

self.addEventListener("message", ({ data }: MessageEvent<AskedReplay>) => {
  const { live, draft, past, setting } = data;
  self.postMessage(replayPast(registry, { live, draft }, { past, setting }));
});
