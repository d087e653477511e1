import { Field } from "../../components/Field.tsx";
import { Select } from "../../components/Select.tsx";
import type { ControlProps } from "./ControlProps.ts";
import { saidUnder } from "./FieldFindings.tsx";
import { MakeField } from "./MakeField.tsx";

/** One of the fields that contacts of this business have. */
export function FieldControl({ field, value, onChange, where, findings }: ControlProps) {
  return (
    <div className="flex flex-col gap-1.5">
      <Field label={field.label} help={field.help} {...saidUnder(findings)}>
        <Select
          value={typeof value === "string" && value !== "" ? value : null}
          onChange={onChange}
          placeholder="Choose a field"
          options={where.fields.map(({ key, label }) => ({ value: key, label }))}
        />
      </Field>
      <MakeField />
    </div>
  );
}
