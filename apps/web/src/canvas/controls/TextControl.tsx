import { Field, Input } from "../../components/Field.tsx";
import type { ControlProps } from "./ControlProps.ts";
import { saidUnder } from "./FieldFindings.tsx";

/** One line of words. */
export function TextControl({ field, value, onChange, findings }: ControlProps) {
  return (
    <Field label={field.label} help={field.help} {...saidUnder(findings)}>
      <Input
        value={typeof value === "string" ? value : ""}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}
