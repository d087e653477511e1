import { sayDuration } from "@ringback/engine";
import type { ReactNode } from "react";
import { Badge } from "../components/Badge.tsx";
import type { Answers } from "../shell/useSession.ts";
import { CallRun } from "./CallRun.tsx";
import { CallText } from "./CallText.tsx";
import { dispositionLook, outcomeLook } from "./callLooks.ts";

/** A call as the server tells it in full. */
export type Call = Answers["calls"]["get"];

/** What a call turned out to be and how we know, what came of it, and the way its runs took. */
export function CallDetail({ call }: { call: Call }) {
  const outcome = outcomeLook(call.outcome);
  return (
    <div className="flex flex-col gap-6">
      <section className="flex flex-col gap-2.5">
        <div className="flex flex-wrap gap-2">
          <Badge tone={outcome.tone} icon={outcome.icon}>
            {outcome.word}
          </Badge>
          {call.disposition && <Came disposition={call.disposition} />}
        </div>
        {call.disposition && <p className="text-sm">{call.disposition.why}</p>}
      </section>
      <Part title="The call">
        <ul className="flex flex-col gap-1.5 text-sm text-ink-soft">
          {call.evidence.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
          {call.evidence.length === 0 && <li>Nothing more is known of it yet.</li>}
        </ul>
        {call.voicemail && <VoicemailPlayer {...call.voicemail} />}
      </Part>
      {call.texts.length > 0 && (
        <Part title={call.texts.length === 1 ? "The text" : "The texts"}>
          <ul className="flex flex-col gap-4">
            {call.texts.map((text) => (
              <CallText key={text.id} text={text} />
            ))}
          </ul>
        </Part>
      )}
      {call.runs.map((run) => (
        <Part key={run.id} title={`Its way through ${run.workflowName}`}>
          <CallRun run={run} where={call.where} />
        </Part>
      ))}
    </div>
  );
}

function Came({ disposition }: { disposition: NonNullable<Call["disposition"]> }) {
  const look = dispositionLook(disposition);
  return (
    <Badge tone={look.tone} icon={look.icon}>
      {look.word}
    </Badge>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="pb-2 text-sm font-semibold">{title}</h3>
      {children}
    </section>
  );
}

function VoicemailPlayer({ src, seconds }: { src: string; seconds: number | null }) {
  return (
    <div className="mt-3 rounded-card bg-surface-sunken p-3">
      <p className="pb-2 text-sm font-medium">
        {seconds === null ? "Voicemail" : `Voicemail, ${sayDuration(seconds * 1_000)}`}
      </p>
      <audio controls preload="none" src={src} className="h-10 w-full">
        {/* Nobody has written down what callers say: there are no captions to point at. */}
        <track kind="captions" />
      </audio>
    </div>
  );
}
