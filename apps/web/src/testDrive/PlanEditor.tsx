import { MOST_HAPPENINGS, type NumberFacts, type SendOutcome } from "@ringback/engine";
import { MessageSquareReply, Phone } from "lucide-react";
import { Button } from "../components/Button.tsx";
import { Select } from "../components/Select.tsx";
import { Switch } from "../components/Switch.tsx";
import { HappeningRow } from "./HappeningRow.tsx";
import { addCall, addReply, changeHappening, type Plan, removeHappening } from "./plan.ts";
import { Track } from "./Track.tsx";

export interface PlanEditorProps {
  id: string;
  plan: Plan;
  onChange: (plan: Plan) => void;
  numbers: readonly NumberFacts[];
  /** The workflow has a guard, which can be left out. */
  guarded: boolean;
}

const CARRIER: { value: SendOutcome; label: string }[] = [
  { value: "sent", label: "takes every text" },
  { value: "couldNotSend", label: "refuses them, as for a landline" },
  { value: "notConfirmed", label: "does not say whether they went" },
];

/** What happens in a scenario, painted on a line of time and listed below it. */
export function PlanEditor({ id, plan, onChange, numbers, guarded }: PlanEditorProps) {
  const full = plan.happenings.length >= MOST_HAPPENINGS;
  const listed = [...plan.happenings].sort((a, b) => a.id - b.id);
  return (
    <section
      id={id}
      aria-label="What happens in the scenario"
      className="flex flex-col gap-3 border-b bg-surface-sunken px-4 py-3 sm:px-5 md:max-h-[45%] md:overflow-y-auto"
    >
      <Track
        happenings={plan.happenings}
        onMove={(happening) => onChange(changeHappening(plan, happening))}
        onRemove={(happening) => onChange(removeHappening(plan, happening))}
      />
      <ul aria-label="Calls and replies" className="flex flex-col gap-2">
        {listed.map((happening) => (
          <HappeningRow
            key={happening.id}
            happening={happening}
            numbers={numbers}
            onChange={(changed) => onChange(changeHappening(plan, changed))}
            onRemove={() => onChange(removeHappening(plan, happening.id))}
          />
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2.5">
        <div className="flex gap-2">
          <Button size="small" icon={Phone} disabled={full} onClick={() => onChange(addCall(plan))}>
            Add a call
          </Button>
          <Button
            size="small"
            icon={MessageSquareReply}
            disabled={full}
            onClick={() => onChange(addReply(plan))}
          >
            Add a reply
          </Button>
        </div>
        <div className="flex items-center gap-2.5 max-sm:w-full">
          <span aria-hidden="true" className="shrink-0 text-sm text-ink-soft">
            The carrier
          </span>
          <Select
            size="small"
            label="The carrier"
            value={plan.carrier}
            onChange={(carrier) => onChange({ ...plan, preset: null, carrier })}
            options={CARRIER}
            className="sm:w-72!"
          />
        </div>
        {guarded && (
          <Switch
            label="With this workflow’s guard"
            checked={plan.useGuard}
            onChange={(useGuard) => onChange({ ...plan, preset: null, useGuard })}
          />
        )}
      </div>
    </section>
  );
}
