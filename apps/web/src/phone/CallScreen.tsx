import { FastForward, Mic, PhoneOff, UserRound } from "lucide-react";
import { Button } from "../components/Button.tsx";
import { useNow } from "../components/Time.tsx";
import { useBusiness } from "../shell/useSession.ts";
import type { Phone, PhoneState } from "./usePhone.ts";

type Call = NonNullable<PhoneState["call"]>;

const PHASES: Record<Call["phase"], string> = {
  connecting: "Calling",
  ringing: "Ringing",
  listening: "Listening to the greeting",
  recording: "Recording after the beep",
  talking: "Connected",
  ended: "Call ended",
};

/** How the network writes its tone among the words that are heard. */
const BEEP = "(beep)";

/** How long the voicemail is that one press leaves. */
const VOICEMAIL_S = 8;

/** A call that is on: its phase, what is heard in words, and what both sides can do. */
export function CallScreen({ phone, call }: { phone: Phone; call: Call }) {
  const { name, ownerFirstName } = useBusiness();
  const now = useNow(500);
  const ringing = call.phase === "ringing" || call.phase === "connecting";
  return (
    <div className="flex min-h-0 flex-1 flex-col items-center px-6 pt-10 pb-6 text-center">
      <span className="relative flex size-22 items-center justify-center">
        {ringing && (
          <span aria-hidden="true" className="absolute inset-0 animate-ring rounded-full bg-accent" />
        )}
        <span className="relative flex size-22 items-center justify-center rounded-full bg-accent-soft text-accent">
          <UserRound aria-hidden="true" className="size-9" />
        </span>
      </span>
      <h2 className="mt-4 text-lg font-semibold">{name}</h2>
      <p className="mt-1 text-sm text-ink-soft">
        <span role="status">{PHASES[call.phase]}</span>{" "}
        <span className="tabular-nums">{sayTimer(now - call.startedAt)}</span>
      </p>
      <div className="mt-5 min-h-0 w-full flex-1 overflow-y-auto" aria-live="polite">
        {call.heard.map((words) =>
          words === BEEP ? (
            <p key={words} className="mb-2 text-center text-xs text-ink-soft">
              Beep
            </p>
          ) : (
            <p key={words} className="mb-2 rounded-card bg-surface-sunken px-3.5 py-2.5 text-left text-sm">
              “{words}”
            </p>
          ),
        )}
      </div>
      <div className="mt-4 flex w-full flex-col gap-2">
        {ringing && (
          <>
            <Button icon={FastForward} busy={phone.busy} onClick={phone.letItRing}>
              Let it ring
            </Button>
            <Button icon={UserRound} disabled={phone.busy || call.phase !== "ringing"} onClick={phone.answer}>
              {ownerFirstName} answers
            </Button>
          </>
        )}
        {call.phase === "listening" && call.phaseEndsAt !== null && (
          <Button icon={FastForward} busy={phone.busy} onClick={phone.letItRing}>
            Skip to the beep
          </Button>
        )}
        {call.phase === "recording" && (
          <Button
            look="primary"
            icon={Mic}
            busy={phone.busy}
            onClick={() => phone.leaveVoicemail(VOICEMAIL_S)}
          >
            Leave a voicemail
          </Button>
        )}
        <button
          type="button"
          onClick={phone.hangUp}
          className="mt-2 flex h-14 items-center justify-center gap-2.5 rounded-full bg-failed text-base font-medium text-surface-raised transition-[filter] duration-150 hover:brightness-110"
        >
          <PhoneOff aria-hidden="true" className="size-5" />
          Hang up
        </button>
      </div>
    </div>
  );
}

function sayTimer(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
