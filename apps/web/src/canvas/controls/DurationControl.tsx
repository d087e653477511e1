import { DURATION_UNITS, type Duration, type DurationUnit } from "@ringback/engine";
import { z } from "zod";
import { Select } from "../../components/Select.tsx";
import { ControlGroup } from "./ControlGroup.tsx";
import type { ControlProps } from "./ControlProps.ts";
import { saidUnder } from "./FieldFindings.tsx";
import { NumberInput } from "./NumberInput.tsx";

const durationSchema = z.object({ amount: z.number(), unit: z.enum(DURATION_UNITS) });

/** A span of time: how many, of what. */
export function DurationControl({ field, value, onChange, findings }: ControlProps) {
  const read = durationSchema.safeParse(value);
  const span: Duration = read.success ? read.data : { amount: 0, unit: "minutes" };
  return (
    <ControlGroup label={field.label} help={field.help} {...saidUnder(findings)}>
      {() => <DurationInput label="How many" value={span} onChange={onChange} />}
    </ControlGroup>
  );
}

export interface DurationInputProps {
  value: Duration;
  onChange: (value: Duration) => void;
  /** Names the number. */
  label: string;
}

/** The two boxes of a span. */
export function DurationInput({ value, onChange, label }: DurationInputProps) {
  return (
    <div className="flex flex-wrap gap-2">
      <NumberInput
        value={value.amount}
        onChange={(amount) => onChange({ ...value, amount })}
        instead={(amount) => sayInWhole(amount, value.unit)}
        className="w-20! shrink-0 tabular-nums"
        label={label}
      />
      <Select<DurationUnit>
        label="Unit"
        value={value.unit}
        onChange={(unit) => onChange({ ...value, unit })}
        options={DURATION_UNITS.map((unit) => ({
          value: unit,
          label: value.amount === 1 ? unit.slice(0, -1) : unit,
        }))}
        className="max-w-36"
      />
    </div>
  );
}

/** How many of the next smaller unit there are in one. */
const SMALLER: Partial<Record<DurationUnit, { unit: DurationUnit; each: number }>> = {
  minutes: { unit: "seconds", each: 60 },
  hours: { unit: "minutes", each: 60 },
  days: { unit: "hours", each: 24 },
};

/** "Write 1.5 hours as 90 minutes."; `undefined` where no smaller unit makes it whole. */
function sayInWhole(amount: number, unit: DurationUnit): string | undefined {
  const smaller = SMALLER[unit];
  if (smaller === undefined) return undefined;
  // Figures such as 1.1 are not exact: 66.00000000000001 is 66.
  const whole = Number((amount * smaller.each).toFixed(6));
  return Number.isInteger(whole) ? `Write ${amount} ${unit} as ${whole} ${smaller.unit}.` : undefined;
}
