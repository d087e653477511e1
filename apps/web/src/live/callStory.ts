import { type Graph, type Registry, rehearse, type TimelineEntry } from "@ringback/engine";
import { type Beat, beatsOf } from "../testDrive/beats.ts";
import { callNumbersOf, callOfRun } from "./callPlaces.ts";
import { type Past, type PastCall, pastByCaller, type ReplaySetting } from "./pastScenario.ts";

/** What a drawing would have made of one call, moment by moment: the call, its runs, and what its caller wrote until they called again. */
export function callStory(
  registry: Registry,
  graph: Graph,
  of: { call: PastCall; past: Past; setting: ReplaySetting },
): Beat[] {
  const { call, past, setting } = of;
  const theirs = { ...past, calls: past.calls.filter(({ from }) => from === call.from) };
  const [caller] = pastByCaller(theirs, setting);
  if (!caller) return [];
  const index = caller.calls.findIndex(({ id }) => id === call.id);
  const rehearsal = rehearse(registry, graph, caller.scenario);
  const number = callNumbersOf(caller.calls)[index];
  const until = Math.min(...caller.calls.map(({ at }) => at).filter((at) => at > call.at));
  return beatsOf(rehearsal.timeline.filter(isPart));

  function isPart(entry: TimelineEntry): boolean {
    switch (entry.type) {
      case "reply":
        return entry.at >= call.at && entry.at < until;
      case "call":
      case "disposition":
        return entry.call === number;
      default:
        return callOfRun(rehearsal, entry.run) === index;
    }
  }
}
