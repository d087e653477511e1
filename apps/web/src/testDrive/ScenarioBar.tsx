import { ChevronDown, SlidersHorizontal } from "lucide-react";
import { MinuteInput } from "../canvas/controls/MinuteInput.tsx";
import { Button } from "../components/Button.tsx";
import { classes } from "../components/classes.ts";
import { Select } from "../components/Select.tsx";
import type { Plan, WeekMoment } from "./plan.ts";
import { DOUBLED, PRESETS } from "./presets.ts";
import { isOpen, WEEKDAYS } from "./weekMoment.ts";

export interface ScenarioBarProps {
  plan: Plan;
  hours: Parameters<typeof isOpen>[0];
  /** This drawing can text a caller twice: the calls that show it can be chosen. */
  doubled: boolean;
  onPreset: (id: string) => void;
  onStart: (start: WeekMoment) => void;
  /** Whether what happens can be seen and changed below, and the id of where. */
  open: boolean;
  panelId: string;
  onOpen: (open: boolean) => void;
}

/** No preset has this id. */
const OWN = "own";

/** Which scenario is played, and when it begins. */
export function ScenarioBar({
  plan,
  hours,
  doubled,
  onPreset,
  onStart,
  open,
  panelId,
  onOpen,
}: ScenarioBarProps) {
  const { weekday, minute } = plan.start;
  const listed = [...(doubled ? [DOUBLED] : []), ...PRESETS].map(({ id, title }) => ({
    value: id,
    label: title,
  }));
  const own = { value: OWN, label: "Your own scenario" };
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2.5 border-b bg-surface px-4 py-2.5 sm:px-5">
      <div className="flex min-w-0 items-center gap-2.5 max-sm:w-full">
        <span aria-hidden="true" className="text-sm text-ink-soft max-sm:hidden">
          Scenario
        </span>
        <Select
          label="Scenario"
          value={plan.preset ?? OWN}
          onChange={(id) => id !== OWN && onPreset(id)}
          options={plan.preset === null ? [own, ...listed] : listed}
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
          <span className="text-sm text-ink-soft">
            {isOpen(hours, plan.start) ? "You are open" : "You are closed"}
          </span>
        )}
      </fieldset>
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
