import { type Graph, readGraph } from "@ringback/engine";
import { z } from "zod";

/** A drawing that the server does not have yet, and the revision it was drawn on. */
export interface Unsaved {
  graph: Graph;
  revision: number;
}

/** Where a page keeps what it could not save yet. */
export interface UnsavedShelf {
  /** What another page of this workflow left behind, the newest first; `null` when there is nothing. */
  found(): Unsaved | null;
  /** @param leaving The page is about to go: the next one may take the drawing over. @returns whether it is kept. */
  keep(work: Unsaved, leaving: boolean): boolean;
  /** The server has it. */
  forget(): void;
}

const ENTRY = z.object({ at: z.number(), left: z.boolean(), revision: z.number(), graph: z.unknown() });

/** A page that did not say goodbye is taken to be gone after this time: the browser was killed, or the machine. */
const GONE_AFTER_MS = 60_000;

/**
 * The shelf of one page of a workflow. Every page has an entry of its own, so that two tabs do not write over each
 * other's work; a page takes over what one that is gone has left.
 *
 * @param page Tells this page from others of the same workflow.
 * @param now Milliseconds of the machine's clock.
 */
export function unsavedShelf(
  workflowId: string,
  { storage, page, now }: { storage: Storage; page: string; now: () => number },
): UnsavedShelf {
  const prefix = `ringback.unsaved.${workflowId}.`;
  const own = prefix + page;
  let takenOver: string | null = null;
  return {
    found() {
      const entries = keysOf(storage)
        .filter((key) => key.startsWith(prefix) && key !== own)
        .flatMap((key) => readEntry(storage, key))
        .filter(({ left, at }) => left || now() - at > GONE_AFTER_MS)
        .sort((a, b) => b.at - a.at);
      takenOver = entries[0]?.key ?? null;
      return entries[0] ?? null;
    },
    keep({ graph, revision }, leaving) {
      try {
        storage.setItem(own, JSON.stringify({ at: now(), left: leaving, revision, graph }));
        if (takenOver !== null) storage.removeItem(takenOver);
        takenOver = null;
        return true;
      } catch {
        // Storage is switched off or full.
        return false;
      }
    },
    forget() {
      for (const key of takenOver === null ? [own] : [own, takenOver]) remove(storage, key);
      takenOver = null;
    },
  };
}

function keysOf(storage: Storage): string[] {
  try {
    return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
  } catch {
    return [];
  }
}

/** What is written there, if it can still be read: an older page may have written something else. */
function readEntry(storage: Storage, key: string): (Unsaved & { key: string; at: number; left: boolean })[] {
  try {
    const { at, left, revision, graph: raw } = ENTRY.parse(JSON.parse(storage.getItem(key) ?? ""));
    const { graph } = readGraph(raw);
    return graph === null ? [] : [{ key, at, left, revision, graph }];
  } catch {
    return [];
  }
}

function remove(storage: Storage, key: string): void {
  try {
    storage.removeItem(key);
  } catch {
    // Storage is switched off: there is nothing to remove.
  }
}
