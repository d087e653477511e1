import { Checkbox } from "@base-ui/react/checkbox";
import { CheckboxGroup } from "@base-ui/react/checkbox-group";
import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import { Check } from "lucide-react";
import { type ReactNode, useId } from "react";
import { classes } from "../../components/classes.ts";

/** One of a few things to choose. */
interface Choice {
  value: string;
  label: ReactNode;
}

export interface OneOfProps {
  /** The id of the words that name the question. */
  labelId: string;
  value: string;
  onChange: (value: string) => void;
  choices: readonly Choice[];
}

const LINE =
  "flex min-h-9 cursor-pointer items-center gap-2.5 rounded-control px-2 py-1 text-sm text-ink hover:bg-surface-sunken pointer-coarse:min-h-11";
const MARK = "flex size-4.5 shrink-0 items-center justify-center border border-line-strong bg-surface-raised";

/** One of a few, all in sight. */
export function OneOf({ labelId, value, onChange, choices }: OneOfProps) {
  const id = useId();
  return (
    <RadioGroup
      aria-labelledby={labelId}
      value={value}
      onValueChange={(next) => typeof next === "string" && onChange(next)}
      className="-mx-2 flex flex-col"
    >
      {choices.map((choice) => (
        <label key={choice.value} htmlFor={`${id}-${choice.value}`} className={LINE}>
          <Radio.Root
            id={`${id}-${choice.value}`}
            value={choice.value}
            className={`${MARK} rounded-full data-checked:border-accent`}
          >
            <Radio.Indicator className="size-2.5 rounded-full bg-accent" />
          </Radio.Root>
          {choice.label}
        </label>
      ))}
    </RadioGroup>
  );
}

export interface SomeOfProps {
  /** The id of the words that name the question, or those words. */
  labelId?: string;
  label?: string;
  /** Beside each other, for short words. */
  inline?: boolean;
  values: readonly string[];
  onChange: (values: string[]) => void;
  choices: readonly Choice[];
}

/** Any number of a few, in the order in which they are offered. */
export function SomeOf({ labelId, label, inline = false, values, onChange, choices }: SomeOfProps) {
  const id = useId();
  const inOrder = (chosen: readonly string[]) =>
    choices.map(({ value }) => value).filter((value) => chosen.includes(value));
  return (
    <CheckboxGroup
      aria-labelledby={labelId}
      aria-label={label}
      value={[...values]}
      onValueChange={(next) => onChange(inOrder(next))}
      className={classes("-mx-2 flex", inline ? "flex-wrap" : "flex-col")}
    >
      {choices.map((choice) => (
        <label key={choice.value} htmlFor={`${id}-${choice.value}`} className={LINE}>
          <Checkbox.Root
            id={`${id}-${choice.value}`}
            value={choice.value}
            className={`${MARK} rounded-sm data-checked:border-accent data-checked:bg-accent`}
          >
            <Checkbox.Indicator className="text-accent-ink">
              <Check aria-hidden="true" className="size-3.5" strokeWidth={3} />
            </Checkbox.Indicator>
          </Checkbox.Root>
          {choice.label}
        </label>
      ))}
    </CheckboxGroup>
  );
}
