import type { QuietHours } from "@ringback/engine";
import { Switch } from "../components/Switch.tsx";
import { QuietHoursEditor, USUAL_QUIET } from "./QuietHoursEditor.tsx";

export interface QuietHoursFieldProps {
  /** `null`: texts go at any hour. */
  quiet: QuietHours | null;
  onChange: (quiet: QuietHours | null) => void;
  error?: string | undefined;
}

/** Whether the business has quiet hours, and when they are. */
export function QuietHoursField({ quiet, onChange, error }: QuietHoursFieldProps) {
  return (
    <div className="flex flex-col gap-2.5">
      <Switch
        label={<span className="font-medium">Quiet hours</span>}
        checked={quiet !== null}
        onChange={(on) => onChange(on ? USUAL_QUIET : null)}
      />
      {quiet === null ? (
        <p className="text-sm text-ink-soft">Texts go at any hour, day and night.</p>
      ) : (
        <QuietHoursEditor quiet={quiet} onChange={onChange} error={error} />
      )}
    </div>
  );
}
