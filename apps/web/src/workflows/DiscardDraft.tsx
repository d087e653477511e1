import { useState } from "react";
import type { Change } from "../canvas/changes.ts";
import { Button } from "../components/Button.tsx";
import { Dialog } from "../components/Dialog.tsx";
import { ChangeList } from "./ChangeList.tsx";

export interface DiscardDraftProps {
  live: { number: number };
  /** What the draft says that is not live: what would be lost. */
  changes: readonly Change[];
  busy: boolean;
  onDiscard: () => void;
  size?: "normal" | "small";
}

/** Goes back to what is live, after saying what that takes away. */
export function DiscardDraft({ live, changes, busy, onDiscard, size = "normal" }: DiscardDraftProps) {
  const [asking, setAsking] = useState(false);
  const count = changes.length === 1 ? "1 change" : `${changes.length} changes`;
  return (
    <>
      <Button look="quiet" size={size} disabled={busy} onClick={() => setAsking(true)}>
        Discard draft
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={`Go back to v${live.number}?`}
        confirm={`Discard ${count}`}
        danger
        busy={busy}
        onConfirm={() => {
          setAsking(false);
          onDiscard();
        }}
      >
        <p>Your draft becomes what is live again. {changes.length === 1 ? "This is" : "These are"} lost:</p>
        <div className="mt-3 max-h-64 overflow-y-auto text-ink">
          <ChangeList changes={changes} />
        </div>
      </Dialog>
    </>
  );
}
