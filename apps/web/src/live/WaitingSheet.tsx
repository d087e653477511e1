import { useQuery } from "@tanstack/react-query";
import { Hourglass } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "../components/Button.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { Sheet } from "../components/Sheet.tsx";
import { SkeletonRows } from "../components/Skeleton.tsx";
import { sayError, useTRPC } from "../trpc.ts";
import { EndDialog } from "./EndDialog.tsx";
import { SendAllDialog } from "./SendAllDialog.tsx";
import { useWaitDecisions } from "./useWaitDecisions.ts";
import { WaitingPerson } from "./WaitingPerson.tsx";
import { decidable, type Person, sendable } from "./waitingPeople.ts";

export interface WaitingSheetProps {
  workflowId: string;
  /** The node whose people are shown, and what it is called; `null` closes. */
  node: { id: string; title: string } | null;
  /** How many wait there; the first hundred of them are listed. */
  total: number;
  onClose: () => void;
}

/** The people who wait at a node, and what can be done about each: send now, or end it. */
export function WaitingSheet({ workflowId, node, total, onClose }: WaitingSheetProps) {
  const trpc = useTRPC();
  // What was shown last stays while the sheet slides out.
  const shown = useRef(node);
  if (node !== null) shown.current = node;
  const list = useQuery(
    trpc.waiting.at.queryOptions(
      { workflowId, nodeId: shown.current?.id ?? "" },
      { enabled: node !== null, staleTime: 0 },
    ),
  );
  const decisions = useWaitDecisions();
  const [ending, setEnding] = useState<Person[]>([]);
  const [sending, setSending] = useState<Person[]>([]);
  const people = list.data ?? [];
  const free = decidable(people);
  const ready = sendable(people);
  return (
    <Sheet
      open={node !== null}
      onClose={onClose}
      title={people.length === 0 ? "Nobody waits here" : `${people.length} waiting`}
      description={shown.current && sayPlace(shown.current.title, { shown: people.length, total })}
      footer={
        free.length > 1 && (
          <>
            <Button look="danger" disabled={decisions.busy} onClick={() => setEnding(free)}>
              End all
            </Button>
            <Button
              disabled={decisions.busy || ready.length === 0}
              focusableWhenDisabled={ready.length === 0}
              onClick={() => setSending(ready)}
            >
              {ready.length === free.length || ready.length === 0
                ? "Send all now"
                : `Send ${ready.length} of ${free.length} now`}
            </Button>
          </>
        )
      }
    >
      {list.isPending && <SkeletonRows label="Loading who waits" rows={3} />}
      {list.isError && (
        <p role="alert" className="text-sm text-failed">
          {sayError(list.error)}
        </p>
      )}
      {list.data?.length === 0 && (
        <EmptyState icon={Hourglass} title="Nobody waits here now">
          Whoever comes to this node next is listed here until their wait is over.
        </EmptyState>
      )}
      {people.length > 0 && (
        <ul aria-label="People who wait here" className="-mx-5 -my-4 divide-y">
          {people.map((person) => (
            <WaitingPerson
              key={person.runId}
              person={person}
              busy={decisions.busy}
              sending={decisions.sending.has(person.runId)}
              onSendNow={() => decisions.sendNow([person])}
              onEnd={() => setEnding([person])}
            />
          ))}
        </ul>
      )}
      <EndDialog
        people={ending}
        busy={decisions.busy}
        onClose={() => setEnding([])}
        onEnd={() => decisions.end(ending, () => setEnding([]))}
      />
      <SendAllDialog
        people={sending}
        held={free.length - ready.length}
        busy={decisions.busy}
        onClose={() => setSending([])}
        onSend={() => decisions.sendNow(sending, () => setSending([]))}
      />
    </Sheet>
  );
}

function sayPlace(title: string, { shown, total }: { shown: number; total: number }): string {
  const first = total > shown && shown >= LISTED ? `, the first of ${total.toLocaleString()} to go on` : "";
  return `At “${title}”${first}`;
}

/** So many are listed at a time; the others follow as these go on. */
const LISTED = 100;
