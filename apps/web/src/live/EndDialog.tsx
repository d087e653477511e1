import { useRef } from "react";
import { Dialog } from "../components/Dialog.tsx";
import { type Person, sayPerson } from "./waitingPeople.ts";

export interface EndDialogProps {
  /** For whom it is to end; nobody: closed. */
  people: readonly Person[];
  busy: boolean;
  onClose: () => void;
  onEnd: () => void;
}

/** Asks before people who wait are let go: that cannot be undone. */
export function EndDialog({ people, busy, onClose, onEnd }: EndDialogProps) {
  // What was asked last stays while the dialog fades out.
  const asked = useRef(people);
  if (people.length > 0) asked.current = people;
  const [first] = asked.current;
  const one = asked.current.length === 1 && first !== undefined;
  return (
    <Dialog
      open={people.length > 0}
      onClose={onClose}
      title={one ? `End it for ${sayPerson(first)}?` : `End it for ${asked.current.length} people?`}
      confirm={one ? "End it" : `End ${asked.current.length}`}
      danger
      busy={busy}
      onConfirm={onEnd}
    >
      {one ? "They get" : "They all get"} nothing more about this call, and the call then says that you ended
      it. This cannot be undone. If they call again, that is a call of its own.
    </Dialog>
  );
}
