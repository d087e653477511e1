import type { WeekMoment, WorkflowCheck } from "@ringback/engine";
import { ChevronDown, ShieldOff, SlidersHorizontal } from "lucide-react";
import { MinuteInput } from "../canvas/controls/MinuteInput.tsx";
import { Badge } from "../components/Badge.tsx";
import { Button } from "../components/Button.tsx";
import { classes } from "../components/classes.ts";
import { Select } from "../components/Select.tsx";
import type { Plan } from "./plan.ts";
import { OWN, scenariosOf } from "./scenarios.ts";
import { isOpen, WEEKDAYS } from "./weekMoment.ts";

export interface ScenarioBarProps {
  plan: Plan;
  hours: Parameters<typeof isOpen>[0];
  /** The workflow has a guard that this scenario leaves out. */
  withoutGuard: boolean;
  /** This drawing can text a caller twice: the calls that show it can be chosen. */
  doubled: boolean;
  /** The checks of the workflow, which are scenarios too. */
  checks: readonly WorkflowCheck[];
  onPreset: (id: string) => void;
  /** The owner wants to paint one, beginning with what is there. */
  onOwn: () => void;
  onStart: (start: WeekMoment) => void;
  /** Whether what happens can be seen and changed below, and the id of where. */
  open: boolean;
  panelId: string;
  onOpen: (open: boolean) => void;
}

/** Which scenario is played, and when it begins. */
export function ScenarioBar({
  plan,
  hours,
  withoutGuard,
  doubled,
  checks,
  onPreset,
  onOwn,
  onStart,
  open,
  panelId,
  onOpen,
}: ScenarioBarProps) {
  const { weekday, minute } = plan.start;
  const listed = scenariosOf(checks, doubled);
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2.5 border-b bg-surface px-4 py-2.5 sm:px-5">
      <div className="flex min-w-0 items-center gap-2.5 max-sm:w-full">
        <span aria-hidden="true" className="text-sm text-ink-soft max-sm:hidden">
          Scenario
        </span>
        <Select
          label="Scenario"
          value={listed.find(({ value }) => value === plan.preset)?.value ?? OWN.value}
          onChange={(id) => (id === OWN.value ? onOwn() : onPreset(id))}
          options={listed}
          className="sm:w-76!"
        />
      </div>
      <fieldset className="flex items-center gap-2.5">
        <legend className="sr-only">When it begins</legend>
        <span aria-hidden="true" className="text-sm text-ink-soft">
          Begins
        </span>
        <Select
          label="Day"
          value={String(weekday)}
          onChange={(day) => onStart({ weekday: Number(day), minute })}
          options={WEEKDAYS.map((day, index) => ({ value: String(index + 1), label: day }))}
          className="w-22!"
        />
        <MinuteInput
          label="Time of day"
          value={minute}
          onChange={(next) => onStart({ weekday, minute: next })}
        />
        {hours.length > 0 && (
          <span className="text-sm text-ink-soft">{isOpen(hours, plan.start) ? "Open" : "Closed"}</span>
        )}
      </fieldset>
      {withoutGuard && (
        <Badge tone="missed" icon={ShieldOff}>
          Without the guard
        </Badge>
      )}
      <Button
        icon={SlidersHorizontal}
        aria-expanded={open}
        aria-controls={panelId}
        className="ml-auto max-sm:ml-0"
        onClick={() => onOpen(!open)}
      >
        What happens
        <ChevronDown
          aria-hidden="true"
          className={classes("size-4 transition-transform duration-150", open && "rotate-180")}
        />
      </Button>
    </div>
  );
}
