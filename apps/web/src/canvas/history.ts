import type { Graph } from "@ringback/engine";
import { sameValue } from "./changes.ts";

/** How many drawings undo remembers. */
const LONGEST = 200;

/** A pause longer than this ends a burst of typing: the next letter is an undo of its own. */
const BURST_MS = 1_200;

/** Undo and redo as lists of drawings: every edit makes a new graph and shares what it did not touch. */
export interface History {
  past: Graph[];
  present: Graph;
  future: Graph[];
  /** The burst that the present belongs to, and when it was last added to; `null` after undo and redo. */
  burst: { key: string; at: number; waits?: boolean } | null;
}

/** What an edit says of itself: when it was made (ms of any steady clock), and which burst it may join. */
export interface Made {
  at: number;
  /** Edits in a row with one key become one entry, such as `configure:n3:body` while somebody types. */
  burst?: string;
  /** The next edit of the burst joins however long it takes: the first words of a note belong to adding it. */
  waits?: boolean;
}

/** A history without a past. */
export function startHistory(graph: Graph): History {
  return { past: [], present: graph, future: [], burst: null };
}

/**
 * Takes an edited drawing in. One that says the same is no entry; an edit of a running burst replaces its last one. A
 * burst that ends where it began, as when a field's own undo took the letters back, leaves no entry either.
 */
export function remember(history: History, graph: Graph, made: Made): History {
  if (sameValue(graph, history.present)) return history;
  const running = made.burst === history.burst?.key ? history.burst : null;
  const joins = running !== null && (running.waits === true || made.at - running.at <= BURST_MS);
  const burst =
    made.burst === undefined
      ? null
      : { key: made.burst, at: made.at, ...(made.waits ? { waits: true } : {}) };
  const before = history.past.at(-1);
  if (joins && before !== undefined && sameValue(graph, before)) {
    return { past: history.past.slice(0, -1), present: before, future: [], burst: null };
  }
  const past = joins ? history.past : [...history.past, history.present].slice(-LONGEST);
  return { past, present: graph, future: [], burst };
}

/** One entry back; unchanged when there is none. */
export function undo(history: History): History {
  const previous = history.past.at(-1);
  if (!previous) return history;
  return {
    past: history.past.slice(0, -1),
    present: previous,
    future: [history.present, ...history.future],
    burst: null,
  };
}

/** One entry forward again; unchanged when nothing was undone. */
export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { past: [...history.past, history.present], present: next, future, burst: null };
}
