import { Switch } from "../../components/Switch.tsx";
import { type ControlProps, sayFindings } from "./ControlProps.ts";

/** On or off. */
export function YesNoControl({ field, value, onChange, findings }: ControlProps) {
  const error = sayFindings(findings);
  return (
    <div className="flex flex-col gap-1.5">
      <Switch label={field.label} checked={value === true} onChange={onChange} />
      {(error ?? field.help) && (
        <p className={error ? "text-sm text-failed" : "text-sm text-ink-soft"}>{error ?? field.help}</p>
      )}
    </div>
  );
}
