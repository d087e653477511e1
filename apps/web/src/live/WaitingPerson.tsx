import { useId } from "react";
import { Button } from "../components/Button.tsx";
import { sayPhone } from "../components/sayPhone.ts";
import { sayWhen } from "../components/sayTime.ts";
import { Time, useNow, useZone } from "../components/Time.tsx";
import { type Person, sayPerson } from "./waitingPeople.ts";

export interface WaitingPersonProps {
  person: Person;
  busy: boolean;
  /** Their text is being asked for. */
  sending: boolean;
  onSendNow: () => void;
  onEnd: () => void;
}

/** A line of those who wait: who, since when, what for and until when, and what can be done. */
export function WaitingPerson({ person, busy, sending, onSendNow, onEnd }: WaitingPersonProps) {
  const { contactName, phone, since, dueAt, why, heldUntil, versionNumber, key } = person;
  const name = sayPerson(person);
  const whyId = useId();
  return (
    <li className="flex flex-col gap-3 px-5 py-4">
      <div>
        <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
          <span className="font-medium tabular-nums">{name}</span>
          {contactName !== null && <span className="text-ink-soft tabular-nums">{sayPhone(phone)}</span>}
          {versionNumber !== null && (
            <span className="ml-auto text-xs text-ink-soft tabular-nums">v{versionNumber}</span>
          )}
        </p>
        <p id={whyId} className="mt-0.5 text-sm text-ink-soft">
          {heldUntil === null ? why : <Held until={heldUntil} />}
        </p>
        <p className="mt-0.5 text-sm text-ink-soft">
          Here since <Time at={since} />
          {dueAt !== null && (
            <>
              , goes on <Time at={dueAt} />
            </>
          )}
        </p>
      </div>
      {key === null ? (
        <p className="text-sm text-waiting">Their text is on its way.</p>
      ) : (
        <div className="flex gap-2">
          <Button
            size="small"
            busy={sending}
            disabled={busy || heldUntil !== null}
            focusableWhenDisabled={heldUntil !== null}
            aria-label={`Send now to ${name}`}
            aria-describedby={whyId}
            // The second half of a double click may land on whoever took this line.
            onClick={({ detail }) => detail < 2 && onSendNow()}
          >
            Send now
          </Button>
          <Button size="small" look="quiet" disabled={busy} aria-label={`End it for ${name}`} onClick={onEnd}>
            End it
          </Button>
        </div>
      )}
    </li>
  );
}

function Held({ until }: { until: number }) {
  const now = useNow();
  return `Quiet hours until ${sayWhen(until, now, useZone())}. Change them in the workflow’s settings to send earlier.`;
}
