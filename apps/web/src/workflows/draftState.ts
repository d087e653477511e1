import type { Finding, Graph } from "@ringback/engine";
import { sameValue } from "../canvas/changes.ts";
import { type History, type Made, redo, remember, startHistory, undo } from "../canvas/history.ts";
import type { Unsaved } from "./unsavedShelf.ts";

/** A draft in a page: what is drawn, what the server has of it, and what stands between them. */
export interface DraftState {
  history: History;
  /** The drawing that the server has, at `revision`. */
  saved: Graph;
  revision: number;
  /** On its way to the server. */
  saving: Graph | null;
  /** What is drawn came from somewhere else, as from another window, and nothing was done here since. */
  theirs: boolean;
  trouble: Trouble | null;
}

/** Why the draft is not saved. */
export type Trouble =
  /** Somebody saved another draft meanwhile: nothing is saved until the owner chooses. */
  | { type: "conflict" }
  /** The server did not answer, or said no: tried again with the next edit. */
  | { type: "failed"; says: string }
  /** The server cannot take this drawing. */
  | { type: "refused"; findings: Finding[] };

/** What can happen to it. */
export type DraftEvent =
  | { type: "edited"; graph: Graph; made: Made }
  | { type: "undone" }
  | { type: "redone" }
  | { type: "saving" }
  | { type: "saved"; revision: number }
  | { type: "stopped"; trouble: Trouble }
  | { type: "retried" }
  /** The server's draft was loaded again. */
  | { type: "arrived"; graph: Graph; revision: number }
  /** After a conflict: take the server's draft (undo brings ours back), or keep ours and save it over theirs. */
  | { type: "tookTheirs"; graph: Graph; revision: number }
  | { type: "keptMine"; revision: number };

/**
 * A draft as it was loaded, with what an earlier page could not save: undo goes back to what the server has. Work that was
 * drawn on another revision than the server's is a conflict.
 */
export function startDraft(graph: Graph, revision: number, unsaved: Unsaved | null = null): DraftState {
  const fresh = {
    history: startHistory(graph),
    saved: graph,
    revision,
    saving: null,
    theirs: false,
    trouble: null,
  };
  if (unsaved === null || sameValue(unsaved.graph, graph)) return fresh;
  return {
    ...fresh,
    history: replaced(fresh.history, unsaved.graph),
    revision: unsaved.revision,
    trouble: unsaved.revision === revision ? null : { type: "conflict" },
  };
}

/** Whether there is something to save, and nothing that keeps it from being saved. */
export function needsSaving({ history, saved, saving, trouble }: DraftState): boolean {
  return history.present !== saved && saving === null && trouble === null;
}

/** The draft after an event. Pure: timers and requests are `useDraft`'s. */
export function draftAfter(state: DraftState, event: DraftEvent): DraftState {
  switch (event.type) {
    case "edited":
      return edited(state, remember(state.history, event.graph, event.made));
    case "undone":
      return edited(state, undo(state.history));
    case "redone":
      return edited(state, redo(state.history));
    case "saving":
      return { ...state, saving: state.history.present };
    case "saved":
      return { ...state, saved: state.saving ?? state.saved, revision: event.revision, saving: null };
    case "stopped":
      return { ...state, saving: null, trouble: event.trouble };
    case "retried":
      return state.trouble?.type === "failed" ? { ...state, trouble: null } : state;
    case "arrived":
      return arrived(state, event);
    case "tookTheirs": {
      const history = replaced(state.history, event.graph);
      return {
        history,
        saved: history.present,
        revision: event.revision,
        saving: null,
        theirs: false,
        trouble: null,
      };
    }
    case "keptMine":
      return { ...state, revision: event.revision, trouble: null };
  }
}

/** An edit is a new try, except while the owner has to choose between two drafts. */
function edited(state: DraftState, history: History): DraftState {
  if (history === state.history) return state;
  return {
    ...state,
    history,
    theirs: false,
    trouble: state.trouble?.type === "conflict" ? state.trouble : null,
  };
}

/** A newer draft on the server: ours coming back, somebody else's that we can show, or a conflict. */
function arrived(state: DraftState, { graph, revision }: { graph: Graph; revision: number }): DraftState {
  if (revision <= state.revision || state.saving !== null) return state;
  const conflict = state.trouble?.type === "conflict";
  if (sameValue(graph, state.history.present)) {
    // Two that say the same are no conflict.
    return { ...state, saved: state.history.present, revision, trouble: conflict ? null : state.trouble };
  }
  if (conflict) return state;
  if (state.history.present !== state.saved) return { ...state, trouble: { type: "conflict" } };
  return { ...state, history: replaced(state.history, graph), saved: graph, revision, theirs: true };
}

/** Somebody else's drawing is one entry: undo goes back to ours. */
function replaced(history: History, graph: Graph): History {
  return remember(history, graph, { at: 0 });
}
