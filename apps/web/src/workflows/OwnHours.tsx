import { type BusinessFacts, localTime, type WorkflowSettings } from "@ringback/engine";
import { type FormEvent, type ReactNode, useState } from "react";
import { Segmented } from "../components/Segmented.tsx";
import type { FieldTroubles } from "../settings/fieldTroubles.ts";
import { HolidaysEditor } from "../settings/HolidaysEditor.tsx";
import { HoursEditor } from "../settings/HoursEditor.tsx";
import { QuietHoursEditor, USUAL_QUIET } from "../settings/QuietHoursEditor.tsx";
import { SaveBar } from "../settings/SaveBar.tsx";
import { sayHolidays, sayHours, sayQuiet } from "../settings/sayOpening.ts";
import type { Section } from "../settings/useSection.ts";
import { sayZone } from "../setup/sayZone.ts";
import { ZoneField } from "../setup/ZoneField.tsx";

/** What a workflow may have otherwise than its business. */
export type OwnSettings = Omit<WorkflowSettings, "stopOnReply">;

export interface OwnHoursProps {
  section: Section<OwnSettings>;
  /** What holds where nothing is decided. */
  business: BusinessFacts;
  troubles: FieldTroubles;
  saving: boolean;
  saved: boolean;
  onSave: () => void;
  onReset: () => void;
}

/** Time zone, hours, holidays and quiet hours of a workflow: as the business has them, or its own. */
export function OwnHours({ section, business, troubles, saving, saved, onSave, onReset }: OwnHoursProps) {
  const { value, change, dirty } = section;
  const [now] = useState(() => Date.now());
  const today = localTime(now, value.timeZone ?? business.timeZone).date;
  const quiet = value.quietHours === null ? "follow" : value.quietHours === "none" ? "none" : "own";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  const own = (is: boolean) => (is ? "own" : "follow");
  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label="Hours of this workflow"
      className="flex flex-col gap-7 border-t pt-6"
    >
      <Question
        name="Time zone"
        value={own(value.timeZone !== null)}
        onChange={(next) => change({ timeZone: next === "own" ? business.timeZone : null })}
        follows={sayZone(business.timeZone)}
      >
        {value.timeZone !== null && (
          <ZoneField
            label="Which one"
            value={value.timeZone}
            onChange={(timeZone) => change({ timeZone })}
            error={troubles.timeZone}
          />
        )}
      </Question>
      <Question
        name="Opening hours"
        value={own(value.hours !== null)}
        onChange={(next) => change({ hours: next === "own" ? business.hours : null })}
        follows={sayHours(business.hours)}
      >
        {value.hours !== null && (
          <HoursEditor
            hours={value.hours}
            onChange={(hours) => change({ hours })}
            troubles={troubles}
            help="Only this workflow asks for these hours."
            titled={false}
          />
        )}
      </Question>
      <Question
        name="Holidays"
        value={own(value.holidays !== null)}
        onChange={(next) => change({ holidays: next === "own" ? business.holidays : null })}
        follows={sayHolidays(business.holidays)}
      >
        {value.holidays !== null && (
          <HolidaysEditor
            holidays={value.holidays}
            onChange={(holidays) => change({ holidays })}
            troubles={troubles}
            today={today}
            titled={false}
          />
        )}
      </Question>
      {value.holidays === null && troubles.holidays && (
        <p className="-mt-4 text-sm text-failed">{troubles.holidays}</p>
      )}
      <Question
        name="Quiet hours"
        value={quiet}
        none="None"
        onChange={(next) => change({ quietHours: QUIET[next](business) })}
        follows={sayQuiet(business.quietHours)}
      >
        {value.quietHours === "none" && (
          <p className="text-sm text-ink-soft">Texts of this workflow go at any hour, day and night.</p>
        )}
        {value.quietHours !== null && value.quietHours !== "none" && (
          <QuietHoursEditor
            quiet={value.quietHours}
            onChange={(quietHours) => change({ quietHours })}
            error={troubles.quietHours}
          />
        )}
      </Question>
      <SaveBar dirty={dirty} saving={saving} saved={saved} trouble={troubles[""]} onReset={onReset} />
    </form>
  );
}

type Choice = "follow" | "none" | "own";

const QUIET: Record<Choice, (business: BusinessFacts) => OwnSettings["quietHours"]> = {
  follow: () => null,
  none: () => "none",
  own: ({ quietHours }) => quietHours ?? USUAL_QUIET,
};

interface QuestionProps {
  name: string;
  value: Choice;
  onChange: (next: Choice) => void;
  /** A third choice between the two. */
  none?: string;
  /** What the business has, in words. */
  follows: string;
  children: ReactNode;
}

function Question({ name, value, onChange, none, follows, children }: QuestionProps) {
  const options: { value: Choice; label: string }[] = [
    { value: "follow", label: "As the business" },
    ...(none === undefined ? [] : [{ value: "none" as const, label: none }]),
    { value: "own", label: "Its own" },
  ];
  return (
    <div className="flex flex-col gap-2.5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="text-sm font-medium text-ink">{name}</p>
        <Segmented label={name} value={value} onChange={onChange} options={options} />
      </div>
      {value === "follow" && <p className="text-sm text-ink-soft">{follows}.</p>}
      {children}
    </div>
  );
}
