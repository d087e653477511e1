import { Field } from "../../components/Field.tsx";
import { Select } from "../../components/Select.tsx";
import { OneOf } from "./Choices.tsx";
import { ControlGroup } from "./ControlGroup.tsx";
import type { ControlProps } from "./ControlProps.ts";
import { saidUnder } from "./FieldFindings.tsx";

/** Up to this many are shown at once; more are a list to open. */
const ALL_IN_SIGHT = 5;

/** One of the schema's values. */
export function ChoiceControl({ field, value, onChange, findings }: ControlProps) {
  const choices = field.values.map((each) => ({ value: each, label: field.labels[each] ?? each }));
  const chosen = typeof value === "string" ? value : "";
  if (choices.length > ALL_IN_SIGHT) {
    return (
      <Field label={field.label} help={field.help} {...saidUnder(findings)}>
        <Select value={chosen} onChange={onChange} options={choices} />
      </Field>
    );
  }
  return (
    <ControlGroup label={field.label} help={field.help} {...saidUnder(findings)}>
      {(labelId) => <OneOf labelId={labelId} value={chosen} onChange={onChange} choices={choices} />}
    </ControlGroup>
  );
}
