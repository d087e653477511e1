import type { Finding, Graph, Registry } from "@ringback/engine";
import { useEffect, useReducer, useRef, useState } from "react";
import { type Edit, edit } from "../canvas/edit.ts";
import {
  type DraftEvent,
  type DraftState,
  draftAfter,
  needsSaving,
  startDraft,
  type Trouble,
} from "./draftState.ts";
import type { UnsavedShelf } from "./unsavedShelf.ts";

/** How the server took a draft. */
export type SaveAnswer = { revision: number } | { findings: Finding[] } | { trouble: Trouble };

export interface DraftSource {
  registry: Registry;
  /** The server's draft, as it was last loaded. */
  loaded: { graph: Graph; revision: number };
  save: (graph: Graph, revision: number) => Promise<SaveAnswer>;
  /** Where work waits in this browser until the server has it. */
  shelf: UnsavedShelf;
}

export interface Draft {
  state: DraftState;
  graph: Graph;
  /** An earlier page left work that the server did not have: it is drawn. */
  restored: boolean;
  /** What is not saved would survive this page. */
  kept: boolean;
  onEdit: (change: Edit, burst?: string) => void;
  onUndo: () => void;
  onRedo: () => void;
  /** Saves what is not saved; the revision the server then has, or `null` when it could not be saved. */
  flush: () => Promise<number | null>;
  /** Tries again after a failure. */
  retry: () => void;
  dispatch: (event: DraftEvent) => void;
}

/** From the last edit to saving it. */
const AUTOSAVE_MS = 800;

/** From a failed saving to the next try, unless the network comes back earlier. */
const RETRY_MS = 4_000;

/** A workflow's draft: edited here, kept in this browser and saved on its own, one request at a time. */
export function useDraft({ registry, loaded, save, shelf }: DraftSource): Draft {
  const [state, dispatch] = useReducer(draftAfter, loaded, ({ graph, revision }) =>
    startDraft(graph, revision, shelf.found()),
  );
  const [restored] = useState(state.history.past.length > 0);
  const [kept, setKept] = useState(true);
  // Requests outlive renders: they read what is true when they come back.
  const latest = useRef({ state, save });
  latest.current = { state, save };
  const underWay = useRef<Promise<number | null> | null>(null);
  const left = useRef(false);

  const store = async (): Promise<number | null> => {
    const now = latest.current;
    const tell = (event: DraftEvent) => {
      latest.current = { ...latest.current, state: draftAfter(latest.current.state, event) };
      dispatch(event);
      // The page may be gone by now, and with it whoever would look at what is saved.
      if (latest.current.state.history.present === latest.current.state.saved) shelf.forget();
    };
    tell({ type: "saving" });
    const answer = await now.save(now.state.history.present, now.state.revision);
    if ("revision" in answer) {
      tell({ type: "saved", revision: answer.revision });
      return answer.revision;
    }
    tell({
      type: "stopped",
      trouble: "trouble" in answer ? answer.trouble : { type: "refused", findings: answer.findings },
    });
    return null;
  };
  const storeOnce = useRef(store);
  storeOnce.current = store;

  const flush = async (): Promise<number | null> => {
    await underWay.current;
    if (!needsSaving(latest.current.state)) {
      return latest.current.state.trouble === null ? latest.current.state.revision : null;
    }
    underWay.current = storeOnce.current().finally(() => {
      underWay.current = null;
    });
    return underWay.current;
  };
  const flushing = useRef(flush);
  flushing.current = flush;

  const { present } = state.history;
  const unsaved = needsSaving(state) ? present : null;
  // Each edit starts the wait anew: a burst of edits is saved once, when it is over.
  useEffect(() => {
    if (unsaved === null) return;
    const timer = setTimeout(() => void flushing.current(), AUTOSAVE_MS);
    return () => clearTimeout(timer);
  }, [unsaved]);

  useEffect(() => {
    dispatch({ type: "arrived", ...loaded });
  }, [loaded]);

  const { saved, revision, trouble } = state;
  useEffect(() => {
    if (present === saved) shelf.forget();
    else setKept(shelf.keep({ graph: present, revision }, false));
  }, [present, saved, revision, shelf]);

  const failed = trouble?.type === "failed" ? trouble : null;
  useEffect(() => {
    if (failed === null) return;
    const retry = () => dispatch({ type: "retried" });
    const timer = setTimeout(retry, RETRY_MS);
    window.addEventListener("online", retry);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("online", retry);
    };
  }, [failed]);

  useEffect(() => {
    left.current = false;
    const unsavedWork = () => {
      const { history, saved: had, revision: at } = latest.current.state;
      return history.present === had ? null : { graph: history.present, revision: at };
    };
    const goodbye = () => {
      const work = unsavedWork();
      return work === null || shelf.keep(work, true);
    };
    // Closing the window asks first where the work cannot be kept: a request might not get out.
    const closing = (event: BeforeUnloadEvent) => {
      if (!goodbye()) event.preventDefault();
    };
    const hidden = () => void goodbye();
    window.addEventListener("beforeunload", closing);
    window.addEventListener("pagehide", hidden);
    return () => {
      window.removeEventListener("beforeunload", closing);
      window.removeEventListener("pagehide", hidden);
      left.current = true;
      goodbye();
      void flushing.current();
    };
  }, [shelf]);

  return {
    state,
    graph: present,
    restored,
    kept,
    onEdit: (change, burst) => {
      const before = latest.current.state.history.present;
      const event: DraftEvent = {
        type: "edited",
        graph: edit(registry, before, change),
        made: {
          at: performance.now(),
          waits: change.type === "addNote",
          ...(burst === undefined ? {} : { burst }),
        },
      };
      // Two edits in one go, before the page has drawn again, build on each other.
      latest.current = { ...latest.current, state: draftAfter(latest.current.state, event) };
      dispatch(event);
      // An Undo in a toast outlives the page: nothing is drawn any more that would start the wait.
      if (left.current) void flushing.current();
    },
    onUndo: () => dispatch({ type: "undone" }),
    onRedo: () => dispatch({ type: "redone" }),
    flush,
    retry: () => dispatch({ type: "retried" }),
    dispatch,
  };
}
