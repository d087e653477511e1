import { useRef } from "react";
import { Button } from "../components/Button.tsx";
import { Sheet } from "../components/Sheet.tsx";
import type { RefusedFile } from "./useImport.ts";

export interface RefusedFileSheetProps {
  /** `null`: closed. */
  refused: RefusedFile | null;
  onClose: () => void;
  /** Chooses a file again. */
  onAgain: () => void;
}

/** Why nothing of a file was imported: each place in it, and what is wrong there. */
export function RefusedFileSheet({ refused, onClose, onAgain }: RefusedFileSheetProps) {
  // What was said last stays while the sheet slides out.
  const said = useRef(refused);
  if (refused !== null) said.current = refused;
  const troubles = said.current?.troubles ?? [];
  return (
    <Sheet
      open={refused !== null}
      onClose={onClose}
      title="Nothing was imported"
      description={
        <span className="wrap-anywhere">{said.current?.fileName} cannot be read as a workflow.</span>
      }
      footer={
        <Button
          look="primary"
          onClick={() => {
            onClose();
            onAgain();
          }}
        >
          Choose again
        </Button>
      }
    >
      <ul aria-label="What to mend" className="flex flex-col gap-4">
        {troubles.map(({ place, message }) => (
          <li key={`${place} ${message}`} className="flex flex-col gap-1 text-sm wrap-anywhere">
            {place !== "" && <code className="text-xs text-ink-soft">{place}</code>}
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
