import { z } from "zod";
import { SomeOf } from "./Choices.tsx";
import { ControlGroup } from "./ControlGroup.tsx";
import type { ControlProps } from "./ControlProps.ts";
import { saidUnder } from "./FieldFindings.tsx";

const outcomesSchema = z.array(z.string());

/** Several outcomes of a call. */
export function OutcomesControl({ field, value, onChange, findings }: ControlProps) {
  const read = outcomesSchema.safeParse(value);
  return (
    <ControlGroup label={field.label} help={field.help} {...saidUnder(findings)}>
      {(labelId) => (
        <SomeOf
          labelId={labelId}
          values={read.success ? read.data : []}
          onChange={onChange}
          choices={field.values.map((each) => ({ value: each, label: field.labels[each] ?? each }))}
        />
      )}
    </ControlGroup>
  );
}
