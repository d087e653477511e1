import { FindingList } from "../canvas/FindingList.tsx";
import { ConflictNote, type ConflictNoteProps } from "./ConflictNote.tsx";
import type { Trouble } from "./draftState.ts";

export interface TroubleNoteProps extends ConflictNoteProps {
  trouble: Trouble;
}

/** What keeps the draft from being saved, where it cannot be missed, with the ways out. */
export function TroubleNote({ trouble, ...conflict }: TroubleNoteProps) {
  switch (trouble.type) {
    case "failed":
      return null;
    case "refused":
      return (
        <div role="alert" className="border-b bg-failed-soft px-4 py-2 text-failed">
          <p className="text-sm font-medium">This drawing cannot be saved as it is. Undo the last edit.</p>
          <FindingList findings={trouble.findings} />
        </div>
      );
    case "conflict":
      return <ConflictNote {...conflict} />;
  }
}
