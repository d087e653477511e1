import type { Finding, Graph, Registry } from "@ringback/engine";
import { useEffect, useReducer, useRef } from "react";
import { type Edit, edit } from "../canvas/edit.ts";
import {
  type DraftEvent,
  type DraftState,
  draftAfter,
  needsSaving,
  startDraft,
  type Trouble,
} from "./draftState.ts";

/** How the server took a draft. */
export type SaveAnswer = { revision: number } | { findings: Finding[] } | { trouble: Trouble };

export interface DraftSource {
  registry: Registry;
  /** The server's draft, as it was last loaded. */
  loaded: { graph: Graph; revision: number };
  save: (graph: Graph, revision: number) => Promise<SaveAnswer>;
}

export interface Draft {
  state: DraftState;
  graph: Graph;
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

/** A workflow's draft: edited here, saved on its own, one request at a time. */
export function useDraft({ registry, loaded, save }: DraftSource): Draft {
  const [state, dispatch] = useReducer(draftAfter, loaded, ({ graph, revision }) =>
    startDraft(graph, revision),
  );
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

  useEffect(() => {
    left.current = false;
    // Leaving the page saves at once; closing the window asks first, because a request might not get out.
    const closing = (event: BeforeUnloadEvent) => {
      if (latest.current.state.history.present !== latest.current.state.saved) event.preventDefault();
    };
    window.addEventListener("beforeunload", closing);
    return () => {
      window.removeEventListener("beforeunload", closing);
      left.current = true;
      void flushing.current();
    };
  }, []);

  return {
    state,
    graph: present,
    onEdit: (change, burst) => {
      const before = latest.current.state.history.present;
      const event: DraftEvent = {
        type: "edited",
        graph: edit(registry, before, change),
        made: { at: performance.now(), ...(burst === undefined ? {} : { burst }) },
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
