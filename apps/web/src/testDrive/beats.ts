import type {
  Disposition,
  E164,
  Instant,
  Outcome,
  PathStep,
  SendOutcome,
  TimelineEntry,
} from "@ringback/engine";

/** A text of the business, as a beat shows it. */
export interface BeatText {
  nodeId: string;
  to: E164;
  body: string;
  outcome: SendOutcome | null;
}

/**
 * One moment of a test drive, as it is walked through: everything before it is on the screen, and it is the news.
 * `run` is the run that moved, counted from 1; `phone` is whose story it is.
 */
export type Beat = { at: Instant; phone: E164 | null; run: number | null } & (
  | { type: "call"; call: number; outcome: Outcome }
  | { type: "reply"; body: string }
  | { type: "path"; step: PathStep }
  /** The run stands at the node that asked for it. */
  | { type: "text"; step: PathStep; text: BeatText }
  | { type: "end"; why: string }
  | { type: "disposition"; call: number; disposition: Disposition }
);

/** A timeline as beats: one for each thing that an owner would notice. */
export function beatsOf(timeline: readonly TimelineEntry[]): Beat[] {
  const callers = new Map<number, E164 | null>();
  const runCalls = new Map<number, number>();
  const disposed = new Set<number>();
  for (const entry of timeline) {
    if (entry.type === "call") callers.set(entry.call, entry.from);
    if (entry.type === "runStarted") runCalls.set(entry.run, entry.call);
    if (entry.type === "disposition") disposed.add(entry.call);
  }
  const beats: Beat[] = [];
  const last = new Map<number, PathStep>();
  for (const entry of timeline) {
    const { at } = entry;
    switch (entry.type) {
      case "call":
        beats.push({
          at,
          phone: entry.from,
          run: null,
          type: "call",
          call: entry.call,
          outcome: entry.outcome,
        });
        break;
      case "reply":
        beats.push({ at, phone: entry.from, run: null, type: "reply", body: entry.body });
        break;
      case "disposition": {
        const phone = callers.get(entry.call) ?? null;
        const { call, disposition } = entry;
        beats.push({ at, phone, run: null, type: "disposition", call, disposition });
        break;
      }
      case "path": {
        const step = stepAfter(last.get(entry.run), entry);
        last.set(entry.run, step);
        beats.push({ at, phone: whose(entry.run), run: entry.run, type: "path", step });
        break;
      }
      case "text": {
        const { nodeId, to, body, outcome, run } = entry;
        const asked = beats.findLastIndex((one) => one.type === "path" && one.run === run);
        const ask = beats[asked];
        if (ask?.type !== "path") break;
        beats[asked] = { ...ask, type: "text", text: { nodeId, to, body, outcome } };
        break;
      }
      case "runEnded": {
        const call = runCalls.get(entry.run);
        const said = last.get(entry.run)?.why === entry.end.why;
        // A call that ends in a disposition says there why its run ended.
        if (said || (call !== undefined && disposed.has(call))) break;
        beats.push({ at, phone: whose(entry.run), run: entry.run, type: "end", why: entry.end.why });
        break;
      }
      default:
        // What is changed about a contact is said by the node that changes it.
        break;
    }
  }
  return beats;

  function whose(run: number): E164 | null {
    const call = runCalls.get(run);
    return call === undefined ? null : (callers.get(call) ?? null);
  }
}

/** A line of a run's way. Leaving the node it stands at is the same visit; anything else is a new one. */
function stepAfter(
  before: PathStep | undefined,
  { at, nodeId, port, why }: Extract<TimelineEntry, { type: "path" }>,
): PathStep {
  const stays = before !== undefined && before.nodeId === nodeId && before.port === null;
  return { at, nodeId, visit: (before?.visit ?? 0) + (stays ? 0 : 1), port, why };
}

/** The way of a run among the first beats. */
export function pathOf(beats: readonly Beat[], run: number): PathStep[] {
  return beats.flatMap((beat) =>
    (beat.type === "path" || beat.type === "text") && beat.run === run ? [beat.step] : [],
  );
}
