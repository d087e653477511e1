import { Check, CloudOff, LoaderCircle, RefreshCw, TriangleAlert } from "lucide-react";
import { Button } from "../components/Button.tsx";
import { classes } from "../components/classes.ts";
import type { DraftState } from "./draftState.ts";

export interface SaveStateProps {
  state: DraftState;
  /** What is not saved is kept in this browser. */
  kept: boolean;
  onRetry: () => void;
}

/** Whether the draft is saved, in a word; what to do when it is not. */
export function SaveState({ state, kept, onRetry }: SaveStateProps) {
  const { trouble, saving, saved, theirs, history } = state;
  if (trouble?.type === "failed") {
    return (
      <span
        role="status"
        className={classes("flex items-center gap-2 text-sm", kept ? "text-missed" : "text-failed")}
      >
        <CloudOff aria-hidden="true" className="size-4" />
        <span title={trouble.says}>
          Not saved yet{kept && <span className="max-sm:sr-only">, kept in this browser</span>}
        </span>
        <Button size="small" onClick={onRetry}>
          Try again
        </Button>
      </span>
    );
  }
  if (trouble) {
    return (
      <span className="flex items-center gap-1.5 text-sm text-missed">
        <TriangleAlert aria-hidden="true" className="size-4" />
        Not saved
      </span>
    );
  }
  const busy = saving !== null || saved !== history.present;
  if (theirs && !busy) {
    return (
      <span role="status" className="flex items-center gap-1.5 text-sm text-ink-soft">
        <RefreshCw aria-hidden="true" className="size-4" />
        <span title="Undo goes back to how it was here.">Changed in another window</span>
      </span>
    );
  }
  const Icon = busy ? LoaderCircle : Check;
  return (
    <span role="status" className="flex items-center gap-1.5 text-sm text-ink-soft">
      <Icon aria-hidden="true" className="size-4" />
      {busy ? "Saving" : "Saved"}
    </span>
  );
}
