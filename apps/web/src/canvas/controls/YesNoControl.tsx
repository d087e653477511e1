import { Switch } from "../../components/Switch.tsx";
import type { ControlProps } from "./ControlProps.ts";
import { FieldFindings } from "./FieldFindings.tsx";

/** On or off. */
export function YesNoControl({ field, value, onChange, findings }: ControlProps) {
  return (
    <div className="flex flex-col gap-1.5">
      <Switch label={field.label} checked={value === true} onChange={onChange} />
      {field.help && findings.length === 0 && <p className="text-sm text-ink-soft">{field.help}</p>}
      <FieldFindings findings={findings} />
    </div>
  );
}
