import { Field } from "../../components/Field.tsx";
import { type ControlProps, sayFindings } from "./ControlProps.ts";
import { MinuteInput } from "./MinuteInput.tsx";

/** A time of day, by the business's clock. */
export function TimeControl({ field, value, onChange, findings }: ControlProps) {
  return (
    <Field label={field.label} help={field.help} error={sayFindings(findings)}>
      <MinuteInput value={typeof value === "number" ? value : 0} onChange={onChange} />
    </Field>
  );
}
