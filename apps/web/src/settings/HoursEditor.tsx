import type { OpenStretch } from "@ringback/engine";
import { Plus, X } from "lucide-react";
import { MinuteInput } from "../canvas/controls/MinuteInput.tsx";
import { Button } from "../components/Button.tsx";
import { IconButton } from "../components/IconButton.tsx";
import { Switch } from "../components/Switch.tsx";
import type { FieldTroubles } from "./fieldTroubles.ts";
import {
  sameOnWeekdays,
  stretchesOf,
  WEEKDAYS,
  withDay,
  withMore,
  withoutStretch,
  withStretch,
} from "./hours.ts";

export interface HoursEditorProps {
  hours: OpenStretch[];
  onChange: (hours: OpenStretch[]) => void;
  /** By `hours` and `hours.N`. */
  troubles: FieldTroubles;
  help?: string;
  /** `false`: what stands around it says already what it is. */
  titled?: boolean;
}

const OF_BUSINESS = "Workflows ask for these hours, and texts for after hours are checked by them.";

/** When the business is open, day by day. */
export function HoursEditor({
  hours,
  onChange,
  troubles,
  help = OF_BUSINESS,
  titled = true,
}: HoursEditorProps) {
  const error = troubles.hours;
  const troubleOf = (weekday: number) => {
    const said = hours.flatMap((of, at) => (of.weekday === weekday ? (troubles[`hours.${at}`] ?? []) : []));
    return said.length > 0 ? said.join(" ") : undefined;
  };
  return (
    <fieldset aria-labelledby="hours" aria-describedby="hours-note" className="flex min-w-0 flex-col gap-1.5">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p id="hours" className={titled ? "text-sm font-medium text-ink" : "sr-only"}>
          Opening hours
        </p>
        <Button size="small" look="quiet" onClick={() => onChange(sameOnWeekdays(hours))}>
          Same on weekdays
        </Button>
      </div>
      <ul className="@container divide-y rounded-card border bg-surface-raised">
        {WEEKDAYS.map(({ weekday, label }) => (
          <Day
            key={weekday}
            weekday={weekday}
            label={label}
            hours={hours}
            onChange={onChange}
            error={troubleOf(weekday)}
          />
        ))}
      </ul>
      <p id="hours-note" className={error ? "text-sm text-failed" : "text-sm text-ink-soft"}>
        {error ?? help}
      </p>
    </fieldset>
  );
}

interface DayProps {
  weekday: number;
  label: string;
  hours: OpenStretch[];
  onChange: (hours: OpenStretch[]) => void;
  error: string | undefined;
}

function Day({ weekday, label, hours, onChange, error }: DayProps) {
  const stretches = stretchesOf(hours, weekday);
  const open = stretches.length > 0;
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 px-3.5 py-2.5">
      <div className="flex h-9 w-36 items-center pointer-coarse:h-11">
        <Switch label={label} checked={open} onChange={(next) => onChange(withDay(hours, weekday, next))} />
      </div>
      {open ? (
        <ul className="flex min-w-0 flex-1 flex-col gap-2 @max-md:basis-full [&_input::-webkit-calendar-picker-indicator]:hidden">
          {stretches.map((stretch, at) => (
            // Stretches of a day have no identity but their order.
            <li key={`${weekday}-${String(at)}`} className="flex items-center gap-2">
              <MinuteInput
                label={`${label}, open from`}
                value={stretch.from}
                invalid={error !== undefined}
                onChange={(from) => onChange(withStretch(hours, stretch, { from, to: stretch.to }))}
              />
              <span aria-hidden="true" className="text-sm text-ink-soft">
                to
              </span>
              <MinuteInput
                label={`${label}, open until`}
                value={stretch.to}
                invalid={error !== undefined}
                onChange={(to) => onChange(withStretch(hours, stretch, { from: stretch.from, to }))}
              />
              {at === stretches.length - 1 && stretches.length < 3 && (
                <IconButton
                  size="small"
                  icon={Plus}
                  label={`More hours on ${label}`}
                  onClick={() => onChange(withMore(hours, weekday))}
                />
              )}
              {at > 0 && (
                <IconButton
                  size="small"
                  icon={X}
                  label={`Remove these hours on ${label}`}
                  onClick={() => onChange(withoutStretch(hours, stretch))}
                />
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p className="flex h-9 items-center text-sm text-ink-soft pointer-coarse:h-11">Closed</p>
      )}
      {error && (
        <p role="alert" className="basis-full text-sm text-failed">
          {error}
        </p>
      )}
    </li>
  );
}
