import {
  CALLERS,
  callerOf,
  type NumberFacts,
  type PlannedHappening,
  type PlannedOutcome,
  sayStopwatch,
} from "@ringback/engine";
import { MessageSquareReply, Phone, X } from "lucide-react";
import { useState } from "react";
import { classes } from "../components/classes.ts";
import { Input } from "../components/Field.tsx";
import { IconButton } from "../components/IconButton.tsx";
import { Select } from "../components/Select.tsx";
import { readStopwatch } from "./readStopwatch.ts";
import { OUTCOME_WORDS } from "./sayBeat.ts";

export interface HappeningRowProps {
  happening: PlannedHappening;
  numbers: readonly NumberFacts[];
  onChange: (happening: PlannedHappening) => void;
  onRemove: () => void;
}

const OUTCOMES: PlannedOutcome[] = ["missed", "voicemail", "abandoned", "answered"];
const ANY = "any";

/** One call or reply of a scenario: when, who, and what. */
export function HappeningRow({ happening, numbers, onChange, onRemove }: HappeningRowProps) {
  const isCall = happening.type === "call";
  const Icon = isCall ? Phone : MessageSquareReply;
  const who = callerOf(happening.caller);
  // Nobody can text back from a number that they hide.
  const callers = CALLERS.filter(({ phone }) => isCall || phone !== null);
  return (
    <li className="flex flex-wrap items-center gap-2">
      <Icon aria-label={isCall ? "Call" : "Reply"} className="size-4 shrink-0 text-ink-soft" />
      <TimeBox at={happening.at} onChange={(at) => onChange({ ...happening, at })} />
      <Select
        size="small"
        label={isCall ? "Who calls" : "Who replies"}
        value={who.id}
        onChange={(caller) => onChange({ ...happening, caller })}
        options={callers.map(({ id, label }) => ({ value: id, label }))}
        className="max-sm:min-w-0 max-sm:flex-1 sm:w-56!"
      />
      {happening.type === "call" ? (
        <>
          <Select
            size="small"
            label="How the call ends"
            value={happening.outcome}
            onChange={(outcome) => onChange({ ...happening, outcome })}
            options={OUTCOMES.map((outcome) => ({ value: outcome, label: OUTCOME_WORDS[outcome] }))}
            className="max-sm:order-last sm:w-56!"
          />
          {numbers.length > 1 && (
            <Select
              size="small"
              label="On which number"
              value={happening.numberId ?? ANY}
              onChange={(id) => onChange({ ...happening, numberId: id === ANY ? null : id })}
              options={[
                { value: ANY, label: "On a number of this drawing" },
                ...numbers.map(({ id, label }) => ({ value: id, label: `On ${label}` })),
              ]}
              className="max-sm:order-last sm:w-56!"
            />
          )}
        </>
      ) : (
        <Input
          aria-label="What they write"
          value={happening.body}
          maxLength={320}
          onChange={(event) => onChange({ ...happening, body: event.currentTarget.value })}
          className="h-8! max-sm:order-last sm:w-auto! sm:flex-1 pointer-coarse:h-10!"
        />
      )}
      <IconButton
        size="small"
        icon={X}
        label={`Take out ${isCall ? "the call" : "the reply"} at ${sayStopwatch(happening.at)}`}
        onClick={onRemove}
      />
    </li>
  );
}

/** A time after the start, taken over once it can be read and the box is left. */
function TimeBox({ at, onChange }: { at: number; onChange: (at: number) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    const read = typed === null ? null : readStopwatch(typed);
    if (read !== null && read !== at) onChange(read);
    setTyped(null);
  };
  const wrong = typed !== null && readStopwatch(typed) === null;
  const shown = sayStopwatch(at);
  return (
    <Input
      aria-label="When, as minutes and seconds"
      title="Minutes and seconds, such as 1:30; or 2 h"
      aria-invalid={wrong || undefined}
      value={typed ?? shown}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === "Enter" && take()}
      className={classes(
        "h-8! tabular-nums aria-invalid:border-failed pointer-coarse:h-10!",
        // Days are said in words.
        shown.length > 8 ? "w-40!" : "w-22!",
      )}
    />
  );
}
