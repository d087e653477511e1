import { Link } from "@tanstack/react-router";
import { FastForward, Hourglass, Info, PhoneCall } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../components/Button.tsx";
import { saySpan } from "../components/sayTime.ts";
import { Time, useNow } from "../components/Time.tsx";
import { useBusiness } from "../shell/useSession.ts";
import { inCall, type Phone, type PhoneState } from "./usePhone.ts";

/** Beside the handset: what is being waited for, with *Skip ahead*; or why nothing came; or what to try first. */
export function WhatNext({ phone, state }: { phone: Phone; state: PhoneState }) {
  const now = useNow(1_000);
  const calling = inCall(state);
  const first = state.call === null && state.messages.length === 0;
  return (
    <aside className="flex w-full max-w-100 flex-col gap-4 lg:pt-2">
      {first && <FirstTime />}
      {state.waiting && (
        <Note
          icon={Hourglass}
          title={`Next, ${state.waiting.dueAt > now ? `in ${saySpan(state.waiting.dueAt - now)}` : "now"}`}
        >
          <p>
            {state.waiting.why} That is at <Time at={state.waiting.dueAt} as="clock" />.
          </p>
          <Button
            look="primary"
            icon={FastForward}
            className="mt-3"
            busy={phone.skipping}
            disabled={calling}
            onClick={phone.skipAhead}
          >
            Skip ahead
          </Button>
          {calling && <p className="mt-2 text-xs">End the call first.</p>}
        </Note>
      )}
      {!state.waiting && state.whyNothing && (
        <Note icon={Info} title="No text came">
          <p>{state.whyNothing}</p>
        </Note>
      )}
      {!first && (
        <p className="px-1 text-sm text-ink-soft">
          See how Ringback heard it under{" "}
          <Link to="/calls" className="font-medium text-accent underline underline-offset-4">
            Calls
          </Link>
          , or change what happens under{" "}
          <Link to="/workflows" className="font-medium text-accent underline underline-offset-4">
            Workflows
          </Link>
          .
        </p>
      )}
    </aside>
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

function Note({ icon: Icon, title, children }: { icon: typeof Info; title: string; children: ReactNode }) {
  return (
    <section className="rounded-card border bg-surface-raised p-5">
      <h2 className="flex items-center gap-2.5 pb-2 text-base font-semibold">
        <Icon aria-hidden="true" className="size-4.5 text-ink-soft" />
        {title}
      </h2>
      <div className="text-sm text-ink-soft">{children}</div>
    </section>
  );
}
