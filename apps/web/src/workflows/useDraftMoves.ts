import type { Graph, Recipe } from "@ringback/engine";
import { toast } from "../components/Toast.tsx";
import type { Draft } from "./useDraft.ts";
import type { useWorkflowActions } from "./useWorkflowActions.ts";

export interface DraftMovesOptions {
  draft: Draft;
  actions: ReturnType<typeof useWorkflowActions>;
  /** A move is made: whatever asked for it can close. */
  onDone: () => void;
}

const NOT_SAVED = "Your draft is not saved yet, so nothing was changed. Try again in a moment.";

/** What moves a whole draft: out to the callers, back to what is live, to an older version, or out of a conflict. */
export function useDraftMoves({ draft, actions, onDone }: DraftMovesOptions) {
  const bringBack = (graph: Graph) => () => draft.onEdit({ type: "replace", graph });
  return {
    /** Fills an empty drawing. Undo empties it again; the workflow keeps the recipe's name. */
    start: (recipe: Recipe) => {
      draft.onEdit({ type: "replace", graph: recipe.graph() });
      actions.nameAfter(recipe.id);
    },
    /** Saves what is not saved yet, for what is done to the server's draft; says so when that fails. */
    isSaved: async (): Promise<boolean> => {
      const saved = (await draft.flush()) !== null;
      if (!saved) toast({ says: NOT_SAVED, tone: "failed" });
      return saved;
    },
    publish: async () => {
      const revision = await draft.flush();
      if (revision === null) return toast({ says: NOT_SAVED, tone: "failed" });
      if (await actions.publish(revision)) onDone();
    },
    discard: async () => {
      const mine = draft.graph;
      const revision = await draft.flush();
      if (revision === null) return toast({ says: NOT_SAVED, tone: "failed" });
      const live = await actions.discard(revision, bringBack(mine));
      if (live !== null) draft.dispatch({ type: "tookTheirs", ...live });
      onDone();
    },
    /** An edit like any other: it is saved over the revision it was made from, and undone by the same keys. */
    restore: ({ number, graph }: { number: number; graph: Graph }, live: { number: number } | null) => {
      const mine = draft.graph;
      draft.onEdit({ type: "replace", graph });
      onDone();
      const still = live === null ? "" : ` Callers still get v${live.number}.`;
      toast({ says: `Version ${number} is your draft.${still}`, undo: bringBack(mine) });
    },
    /** After a conflict. */
    resolve: async (choice: "tookTheirs" | "keptMine") => {
      const theirs = await actions.reload();
      if (theirs) draft.dispatch({ type: choice, ...theirs });
    },
  };
}
