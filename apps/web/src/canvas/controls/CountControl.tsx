import { Field } from "../../components/Field.tsx";
import type { ControlProps } from "./ControlProps.ts";
import { saidUnder } from "./FieldFindings.tsx";
import { NumberInput } from "./NumberInput.tsx";

/** A whole number, 0 or more. */
export function CountControl({ field, value, onChange, findings }: ControlProps) {
  return (
    <Field label={field.label} help={field.help} {...saidUnder(findings)}>
      <NumberInput
        value={typeof value === "number" ? value : 0}
        onChange={onChange}
        className="max-w-28 tabular-nums"
      />
    </Field>
  );
}
