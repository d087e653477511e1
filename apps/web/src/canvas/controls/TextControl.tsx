import { Field, Input } from "../../components/Field.tsx";
import { type ControlProps, sayFindings } from "./ControlProps.ts";

/** One line of words. */
export function TextControl({ field, value, onChange, findings }: ControlProps) {
  return (
    <Field label={field.label} help={field.help} error={sayFindings(findings)}>
      <Input
        value={typeof value === "string" ? value : ""}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}
