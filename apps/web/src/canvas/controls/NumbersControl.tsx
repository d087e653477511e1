import type { NumberFacts } from "@ringback/engine";
import { z } from "zod";
import { sayPhone } from "../../components/sayPhone.ts";
import { OneOf, SomeOf } from "./Choices.tsx";
import { ControlGroup } from "./ControlGroup.tsx";
import type { ControlProps } from "./ControlProps.ts";
import { saidUnder } from "./FieldFindings.tsx";

const numbersSchema = z.array(z.string());

const ANY_OR_SOME = [
  { value: "any", label: "Any of your numbers" },
  { value: "some", label: "Only these" },
];

/** Any of the business's numbers, or some of them. */
export function NumbersControl({ field, value, onChange, where, findings }: ControlProps) {
  const read = numbersSchema.safeParse(value);
  const chosen = read.success ? read.data : [];
  return (
    <ControlGroup label={field.label} help={field.help} {...saidUnder(findings)}>
      {(labelId) => (
        <>
          <OneOf
            labelId={labelId}
            value={value === "any" ? "any" : "some"}
            onChange={(next) => onChange(next === "any" ? "any" : where.numbers.map(({ id }) => id))}
            choices={ANY_OR_SOME}
          />
          {value !== "any" && (
            <div className="ml-7">
              <SomeOf
                labelId={labelId}
                values={chosen}
                onChange={onChange}
                choices={where.numbers.map(numberChoice)}
              />
            </div>
          )}
        </>
      )}
    </ControlGroup>
  );
}

/** A number to choose: its label, and the number itself. */
export function numberChoice({ id, label, e164 }: NumberFacts) {
  return {
    value: id,
    label: (
      <span>
        {label} <span className="text-ink-soft tabular-nums">{sayPhone(e164)}</span>
      </span>
    ),
  };
}
