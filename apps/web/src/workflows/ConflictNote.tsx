import type { Graph } from "@ringback/engine";
import { useMemo, useState } from "react";
import { changes } from "../canvas/changes.ts";
import { registry } from "../canvas/registry.ts";
import type { Names } from "../canvas/sentence.ts";
import { Button } from "../components/Button.tsx";
import { Sheet } from "../components/Sheet.tsx";
import { ChangeList } from "./ChangeList.tsx";
import { sayChanges } from "./sayChanges.ts";

export interface ConflictNoteProps {
  mine: Graph;
  /** `null` until it has come. */
  theirs: Graph | null;
  where: Names;
  busy: boolean;
  onTakeTheirs: () => void;
  onKeepMine: () => void;
}

/** Two windows changed one draft: what theirs has that yours has not, and the choice. */
export function ConflictNote({ mine, theirs, where, busy, onTakeTheirs, onKeepMine }: ConflictNoteProps) {
  const [comparing, setComparing] = useState(false);
  const differing = useMemo(
    () => (theirs === null ? [] : changes(registry, { live: mine, draft: theirs }, where)),
    [mine, theirs, where],
  );
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b bg-missed-soft px-4 py-2.5"
    >
      <p className="min-w-56 flex-1 text-sm wrap-anywhere">
        <span className="font-medium">This draft was changed in another window.</span>{" "}
        {differing.length > 0 ? `With theirs: ${sayChanges(differing)}` : "Choose which one to go on with."}{" "}
        You can undo loading theirs.
      </p>
      <div className="flex gap-2">
        {differing.length > 1 && (
          <Button size="small" look="quiet" onClick={() => setComparing(true)}>
            Compare
          </Button>
        )}
        <Button size="small" busy={busy} onClick={onTakeTheirs}>
          Load theirs
        </Button>
        <Button size="small" busy={busy} onClick={onKeepMine}>
          Keep mine
        </Button>
      </div>
      <Sheet
        open={comparing}
        onClose={() => setComparing(false)}
        title="Theirs against yours"
        description="What loading theirs would change in what you see now."
      >
        <ChangeList changes={differing} />
      </Sheet>
    </div>
  );
}
