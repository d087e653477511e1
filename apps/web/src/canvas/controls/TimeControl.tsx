import { Field } from "../../components/Field.tsx";
import type { ControlProps } from "./ControlProps.ts";
import { saidUnder } from "./FieldFindings.tsx";
import { MinuteInput } from "./MinuteInput.tsx";

/** A time of day, by the business's clock. */
export function TimeControl({ field, value, onChange, findings }: ControlProps) {
  return (
    <Field label={field.label} help={field.help} {...saidUnder(findings)}>
      <MinuteInput value={typeof value === "number" ? value : 0} onChange={onChange} />
    </Field>
  );
}
