import { ChevronRight } from "lucide-react";
import { Badge, TONES } from "../components/Badge.tsx";
import { classes } from "../components/classes.ts";
import { sayPhone } from "../components/sayPhone.ts";
import { sayWhen } from "../components/sayTime.ts";
import { Time, useNow, useZone } from "../components/Time.tsx";
import type { Answers } from "../shell/useSession.ts";
import { dispositionLook, outcomeLook } from "./callLooks.ts";

type Call = Answers["calls"]["list"]["calls"][number];

/** One call of the list: who, what it was, what came of it, when. */
export function CallRow({ call, onOpen }: { call: Call; onOpen: () => void }) {
  const outcome = outcomeLook(call.outcome);
  const Icon = outcome.icon;
  return (
    <li>
      <button
        type="button"
        onClick={onOpen}
        className="flex w-full items-center gap-3.5 px-4 py-3 text-left transition-colors duration-150 hover:bg-surface-sunken -outline-offset-2"
      >
        <span
          className={classes(
            "flex size-9 shrink-0 items-center justify-center rounded-full",
            TONES[outcome.tone],
          )}
        >
          <Icon aria-hidden="true" className="size-4" />
        </span>
        <span className="min-w-0 flex-1">
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span className="text-sm font-medium">{sayCaller(call)}</span>
            <span className="text-sm text-ink-soft">{outcome.word}</span>
          </span>
          <span className="mt-0.5 block text-sm text-ink-soft sm:truncate">
            <WhatCame call={call} />
          </span>
        </span>
        {call.disposition && <DispositionBadge disposition={call.disposition} />}
        <Time
          at={call.at}
          className="w-30 shrink-0 text-right text-sm whitespace-nowrap text-ink-soft max-sm:hidden"
        />
        <Time
          at={call.at}
          as="clock"
          className="shrink-0 self-start pt-0.5 text-right text-xs text-ink-soft sm:hidden"
        />
        <ChevronRight aria-hidden="true" className="size-4 shrink-0 text-ink-soft max-sm:hidden" />
      </button>
    </li>
  );
}

function DispositionBadge({ disposition }: { disposition: NonNullable<Call["disposition"]> }) {
  const look = dispositionLook(disposition);
  return (
    <Badge tone={look.tone} icon={look.icon} className="max-sm:hidden">
      {look.word}
    </Badge>
  );
}

/** Who called: their name, their number, or that they hid it. */
export function sayCaller({
  contactName,
  from,
}: {
  contactName: string | null;
  from: string | null;
}): string {
  return contactName ?? (from === null ? "Hidden number" : sayPhone(from));
}

function WhatCame({ call: { disposition, outcome, begun, waitsUntil } }: { call: Call }) {
  if (disposition) return disposition.why;
  if (outcome === null) return "The call is going on.";
  if (outcome === "answered") return "You talked, so no text is due.";
  if (!begun) return "Nothing has been decided yet.";
  if (waitsUntil === null) return "A workflow is on it.";
  return <Until at={waitsUntil} />;
}

function Until({ at }: { at: number }) {
  const now = useNow();
  return `A workflow is on it, and waits until ${sayWhen(at, now, useZone())}.`;
}
