import { FindingList } from "../canvas/FindingList.tsx";
import { Button } from "../components/Button.tsx";
import type { Trouble } from "./draftState.ts";

export interface TroubleNoteProps {
  trouble: Trouble;
  busy: boolean;
  onTakeTheirs: () => void;
  onKeepMine: () => void;
}

/** What keeps the draft from being saved, where it cannot be missed, with the ways out. */
export function TroubleNote({ trouble, busy, onTakeTheirs, onKeepMine }: TroubleNoteProps) {
  if (trouble.type === "failed") return null;
  if (trouble.type === "refused") {
    return (
      <div role="alert" className="border-b bg-failed-soft px-4 py-2 text-failed">
        <p className="text-sm font-medium">This drawing cannot be saved as it is. Undo the last edit.</p>
        <FindingList findings={trouble.findings} />
      </div>
    );
  }
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b bg-missed-soft px-4 py-2.5"
    >
      <p className="min-w-56 flex-1 text-sm">
        <span className="font-medium">This draft was changed in another window.</span> Choose which one to go
        on with. You can undo loading theirs.
      </p>
      <div className="flex gap-2">
        <Button size="small" busy={busy} onClick={onTakeTheirs}>
          Load theirs
        </Button>
        <Button size="small" busy={busy} onClick={onKeepMine}>
          Keep mine
        </Button>
      </div>
    </div>
  );
}
