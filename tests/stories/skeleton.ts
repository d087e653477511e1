import type { TimelineEntry } from "@ringback/engine";

/** A timeline without its reasons: a rehearsal cannot know the words in which a carrier refuses. */
export function skeleton(timeline: readonly TimelineEntry[]): string[] {
  return timeline.map((entry) => {
    switch (entry.type) {
      case "path":
        return `${entry.at} run ${entry.run} ${entry.nodeId} ${entry.port}`;
      case "text":
        return `${entry.at} run ${entry.run} texts ${entry.to}: ${entry.body} (${entry.outcome})`;
      case "fieldSet":
        return `${entry.at} run ${entry.run} sets ${entry.field} to ${entry.value}`;
      case "runEnded":
        return `${entry.at} run ${entry.run} ends ${entry.end.code}`;
      case "disposition":
        return `${entry.at} call ${entry.call} ends ${entry.disposition.code}`;
      default:
        return JSON.stringify(entry);
    }
  });
}
