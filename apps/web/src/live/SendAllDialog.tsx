import { useRef } from "react";
import { Dialog } from "../components/Dialog.tsx";
import type { Person } from "./waitingPeople.ts";

export interface SendAllDialogProps {
  /** Who is to be sent on; nobody: closed. */
  people: readonly Person[];
  /** How many others stay, because quiet hours hold their text. */
  held: number;
  busy: boolean;
  onClose: () => void;
  onSend: () => void;
}

/** Asks before several people are sent on at once: texts cannot be taken back. */
export function SendAllDialog({ people, held, busy, onClose, onSend }: SendAllDialogProps) {
  // What was asked last stays while the dialog fades out.
  const asked = useRef(people);
  if (people.length > 0) asked.current = people;
  const count = asked.current.length;
  return (
    <Dialog
      open={people.length > 0}
      onClose={onClose}
      title={count === 1 ? "Send 1 person on now?" : `Send ${count} people on now?`}
      confirm={`Send ${count} now`}
      busy={busy}
      onConfirm={onSend}
    >
      Their wait is over at once, and they get what comes next. Quiet hours, limits and opt-outs hold as
      always. A text that has left cannot be taken back.
      {held > 0 && ` ${held} more ${held === 1 ? "stays" : "stay"}: quiet hours hold their text.`}
    </Dialog>
  );
}
