import type { Holiday } from "@ringback/engine";
import { Plus, X } from "lucide-react";
import { MinuteInput } from "../canvas/controls/MinuteInput.tsx";
import { Button } from "../components/Button.tsx";
import { Input } from "../components/Field.tsx";
import { IconButton } from "../components/IconButton.tsx";
import { Switch } from "../components/Switch.tsx";
import type { FieldTroubles } from "./fieldTroubles.ts";
import { missingUsHolidays, opened, withFreshDay, withHoliday, withOpen } from "./holidays.ts";

export interface HolidaysEditorProps {
  holidays: Holiday[];
  onChange: (holidays: Holiday[]) => void;
  /** By `holidays` and `holidays.N`. */
  troubles: FieldTroubles;
  /** The local date, as `2026-11-23`: what can be added begins here. */
  today: string;
  /** `false`: what stands around it says already what it is. */
  titled?: boolean;
}

const SOME = "What you set for these days goes before the hours of their weekday.";

/** Days with hours of their own: closed, or open otherwise than their weekday. */
export function HolidaysEditor({ holidays, onChange, troubles, today, titled = true }: HolidaysEditorProps) {
  const missing = missingUsHolidays(holidays, today);
  const error = troubles.holidays;
  return (
    <fieldset
      aria-labelledby="holidays"
      aria-describedby="holidays-note"
      className="flex min-w-0 flex-col gap-1.5"
    >
      <p id="holidays" className={titled ? "text-sm font-medium text-ink" : "sr-only"}>
        Holidays
      </p>
      {holidays.length > 0 && (
        <ul className="divide-y rounded-card border bg-surface-raised">
          {holidays.map((holiday, at) => (
            // Days have no identity but their place; the server puts them in order when they are saved.
            <Day
              key={String(at)}
              holiday={holiday}
              place={at + 1}
              error={troubles[`holidays.${at}`]}
              onChange={(part) => onChange(withHoliday(holidays, at, part))}
              onRemove={() => onChange(holidays.filter((_, index) => index !== at))}
            />
          ))}
        </ul>
      )}
      <p id="holidays-note" className={error ? "text-sm text-failed" : "text-sm text-ink-soft"}>
        {error ?? (holidays.length > 0 ? SOME : "Every week is alike until you add a day.")}
      </p>
      <div className="flex flex-wrap gap-2 pt-0.5">
        <Button size="small" icon={Plus} onClick={() => onChange(withFreshDay(holidays, today))}>
          Add a day
        </Button>
        {missing.length > 0 && (
          <Button size="small" look="quiet" onClick={() => onChange([...holidays, ...missing])}>
            Add US holidays
          </Button>
        )}
      </div>
    </fieldset>
  );
}

interface DayProps {
  holiday: Holiday;
  /** Counts from 1. */
  place: number;
  error: string | undefined;
  onChange: (part: Partial<Holiday>) => void;
  onRemove: () => void;
}

function Day({ holiday, place, error, onChange, onRemove }: DayProps) {
  const { date, name, yearly, open } = holiday;
  const called = name.trim() === "" ? `day ${place}` : name;
  return (
    <li className="flex flex-col gap-2.5 px-3.5 py-3">
      <div className="flex items-center gap-2 max-sm:flex-wrap">
        <Input
          type="date"
          aria-label={`Date of ${called}`}
          {...(error === undefined ? {} : { "aria-invalid": true })}
          value={date}
          className="w-auto! shrink-0"
          onChange={(event) => onChange({ date: event.currentTarget.value })}
        />
        <IconButton
          size="small"
          icon={X}
          label={`Remove ${called}`}
          onClick={onRemove}
          className="order-last ml-auto max-sm:order-none"
        />
        <Input
          aria-label={`Name of day ${place}`}
          placeholder="What it is"
          value={name}
          maxLength={60}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2.5">
        <Switch label="Every year" checked={yearly} onChange={(next) => onChange({ yearly: next })} />
        <Switch
          label="Open"
          checked={open.length > 0}
          onChange={(next) => onChange({ open: opened(next) })}
        />
        {open.length === 0 && <span className="text-sm text-ink-soft">Closed all day</span>}
        {open.map((stretch, at) => (
          // Stretches of a day have no identity but their order.
          <span key={String(at)} className="flex items-center gap-2">
            <MinuteInput
              label={`Open from, ${called}`}
              value={stretch.from}
              onChange={(from) => onChange({ open: withOpen(holiday, at, { from, to: stretch.to }) })}
            />
            <span aria-hidden="true" className="text-sm text-ink-soft">
              to
            </span>
            <MinuteInput
              label={`Open until, ${called}`}
              value={stretch.to}
              onChange={(to) => onChange({ open: withOpen(holiday, at, { from: stretch.from, to }) })}
            />
          </span>
        ))}
      </div>
      {error && (
        <p role="alert" className="text-sm text-failed">
          {error}
        </p>
      )}
    </li>
  );
}
