import { Link } from "@tanstack/react-router";
import { FastForward, Hourglass, Info, MessageCircle, PhoneCall } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../components/Button.tsx";
import { classes } from "../components/classes.ts";
import { sayCountdown, saySpan } from "../components/sayTime.ts";
import { Time, useNow } from "../components/Time.tsx";
import { useBusiness } from "../shell/useSession.ts";
import { inCall, type Phone, type PhoneState } from "./usePhone.ts";

/** Beside the handset: what is being waited for, with *Skip ahead*; or why nothing came; or what to try first. */
export function WhatNext({ phone, state }: { phone: Phone; state: PhoneState }) {
  const now = useNow(1_000);
  const calling = inCall(state);
  // On a narrow page news stand above the handset, and advice below it.
  const news = !calling && (state.waiting !== null || state.whyNothing !== null);
  const first = state.call === null && state.messages.length === 0;
  const texted = state.messages.some(({ mine }) => !mine);
  return (
    <section
      aria-label="What happens next"
      className={classes(
        "flex w-full flex-col gap-4 max-lg:max-w-140 lg:min-w-0 lg:flex-1",
        news && "max-lg:order-first",
      )}
    >
      <p role="status" className="sr-only">
        {phone.skippedMs !== null && `The practice clock moved ${saySpan(phone.skippedMs)} ahead.`}
      </p>
      {first && <FirstTime />}
      {calling && state.call && <DuringCall phase={state.call.phase} />}
      {!calling && state.waiting && (
        <Note
          icon={Hourglass}
          title={
            state.waiting.dueAt > now
              ? `Next, in ${sayCountdown(state.waiting.dueAt - now)}`
              : "Next, any moment"
          }
        >
          <p>
            {state.waiting.why} That is at <Time at={state.waiting.dueAt} as="clock" />.
          </p>
          <Button
            look="primary"
            icon={FastForward}
            className="mt-3"
            busy={phone.skipping}
            onClick={phone.skipAhead}
          >
            Skip ahead
          </Button>
        </Note>
      )}
      {!calling && !state.waiting && state.whyNothing && (
        <Note icon={Info} title={texted ? "Nothing more was sent" : "No text came"}>
          <p>{state.whyNothing}</p>
        </Note>
      )}
      {!calling && !first && !state.waiting && !state.whyNothing && texted && (
        <Note icon={MessageCircle} title="The text came">
          <p>Answer it as a caller would. Or call again: nobody is texted twice about the same thing.</p>
        </Note>
      )}
      {!first && !calling && (
        <p className="px-1 text-sm text-ink-soft max-lg:hidden">
          See{" "}
          <Link
            to="/calls"
            search={state.call?.id ? { call: state.call.id } : {}}
            className="font-medium text-accent underline underline-offset-4"
          >
            what became of this call
          </Link>
          , or change what happens under{" "}
          <Link to="/workflows" className="font-medium text-accent underline underline-offset-4">
            Workflows
          </Link>
          .
        </p>
      )}
    </section>
  );
}

function FirstTime() {
  const { ownerFirstName } = useBusiness();
  return (
    <Note icon={PhoneCall} title="Try it">
      <ol className="flex list-decimal flex-col gap-1.5 pl-4.5">
        <li>Press Call on the phone.</li>
        <li>Let it ring, then hang up. {ownerFirstName} never answers unless you say so.</li>
        <li>Skip ahead to the end of the wait, and read the text that comes.</li>
        <li>Call again. No second text comes, and you are told why.</li>
      </ol>
    </Note>
  );
}

/** What each side can do while a call is on. */
function DuringCall({ phase }: { phase: NonNullable<PhoneState["call"]>["phase"] }) {
  const { ownerFirstName, numbers } = useBusiness();
  const seconds = numbers[0]?.ringSeconds ?? 20;
  switch (phase) {
    case "connecting":
    case "ringing":
      return (
        <Note icon={PhoneCall} title={`${ownerFirstName}'s phone is ringing`}>
          <p>
            After {seconds} seconds your greeting answers, and Let it ring skips to there. Hanging up after a
            few rings is a missed call too.
          </p>
        </Note>
      );
    case "listening":
    case "recording":
      return (
        <Note icon={PhoneCall} title="Nobody picked up">
          <p>The greeting is read out. A caller can leave a voicemail after the beep, or hang up.</p>
        </Note>
      );
    case "talking":
      return (
        <Note icon={PhoneCall} title={`${ownerFirstName} picked up`}>
          <p>You are talking. Hang up when you are done: an answered call gets no text.</p>
        </Note>
      );
    case "ended":
      return null;
  }
}

function Note({ icon: Icon, title, children }: { icon: typeof Info; title: string; children: ReactNode }) {
  return (
    <section className="rounded-card border bg-surface-raised p-4 sm:p-5">
      <h2 className="flex items-center gap-2.5 pb-2 text-base font-semibold">
        <Icon aria-hidden="true" className="size-4.5 text-ink-soft" />
        {title}
      </h2>
      <div className="text-sm text-ink-soft">{children}</div>
    </section>
  );
}
