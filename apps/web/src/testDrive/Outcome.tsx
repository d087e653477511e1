import { type Rehearsal, sayStopwatch } from "@ringback/engine";
import { CircleCheck, CircleHelp, type LucideIcon, MessageSquareOff, TriangleAlert } from "lucide-react";
import { useMemo } from "react";
import { dispositionLook } from "../calls/callLooks.ts";
import { Badge, TONES, type Tone } from "../components/Badge.tsx";
import { classes } from "../components/classes.ts";
import { sayCaller } from "./sayCaller.ts";
import { verdictOf } from "./verdict.ts";

export interface OutcomeProps {
  rehearsal: Rehearsal;
  startsAt: number;
  /** The workflow has a guard that was left out. */
  withoutGuard: boolean;
}

const ICONS: Partial<Record<Tone, LucideIcon>> = {
  ok: CircleCheck,
  missed: TriangleAlert,
  failed: TriangleAlert,
  unsure: CircleHelp,
};

/** The end of a test drive: what each caller got in plain words, and what came of each call in a line. */
export function Outcome({ rehearsal, startsAt, withoutGuard }: OutcomeProps) {
  const verdict = useMemo(
    () => verdictOf(rehearsal, { startsAt, withoutGuard }),
    [rehearsal, startsAt, withoutGuard],
  );
  const Icon = ICONS[verdict.tone] ?? MessageSquareOff;
  const calls = rehearsal.timeline.flatMap((entry) => (entry.type === "call" ? [entry] : []));
  return (
    <section aria-label="Verdict" className="flex animate-appear flex-col gap-3">
      <div className={classes("flex gap-2.5 rounded-card px-3.5 py-3", TONES[verdict.tone])}>
        <Icon aria-hidden="true" className="mt-0.5 size-4.5 shrink-0" />
        <p className="text-sm font-medium">{verdict.sentences.join(" ")}</p>
      </div>
      {calls.length > 1 && (
        <ul
          aria-label="What came of each call"
          className="flex flex-col divide-y rounded-card border bg-surface-raised"
        >
          {calls.map(({ call, at, from, outcome }) => {
            const disposition = rehearsal.dispositions[call - 1] ?? null;
            const look = disposition && dispositionLook(disposition);
            return (
              <li key={call} className="flex flex-col gap-1 px-3.5 py-2.5 text-sm">
                <p className="flex items-center gap-2">
                  <span className="font-medium tabular-nums">
                    {sayCaller(from)}, {sayStopwatch(at - startsAt)}
                  </span>
                  {look && (
                    <Badge tone={look.tone} icon={look.icon} className="ml-auto">
                      {look.word}
                    </Badge>
                  )}
                </p>
                <p className="text-ink-soft">
                  {disposition?.why ?? (outcome === "answered" ? "You answered." : "Nothing came of it.")}
                </p>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
