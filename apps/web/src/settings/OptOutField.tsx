import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import type { Language, OptOutPolicy } from "@ringback/templates";
import { useId } from "react";
import { Bubble } from "../copy/Bubble.tsx";
import { OPT_OUT_EXAMPLES } from "./optOutExamples.ts";

export interface OptOutFieldProps {
  value: OptOutPolicy;
  language: Language;
  onChange: (value: OptOutPolicy) => void;
}

const CHOICES: readonly { value: OptOutPolicy; label: string; help: string }[] = [
  {
    value: "append",
    label: "Ringback adds it",
    help: "At the end of the first text to each caller, where it is missing. It is counted.",
  },
  {
    value: "write",
    label: "I write it myself",
    help: "A first text without it does not go live.",
  },
  {
    value: "never",
    label: "Leave it out",
    help: "Callers who text STOP are still left alone. Carriers in the US expect the line.",
  },
];

/** How the first text to a caller says that STOP ends it, each way with an example. */
export function OptOutField({ value, language, onChange }: OptOutFieldProps) {
  const id = useId();
  const { text, line } = OPT_OUT_EXAMPLES[language];
  return (
    <div className="flex flex-col gap-2">
      <span id={id} className="text-sm font-medium">
        How callers can say stop
      </span>
      <RadioGroup
        aria-labelledby={id}
        value={value}
        onValueChange={(next) => {
          const chosen = CHOICES.find((choice) => choice.value === next);
          if (chosen) onChange(chosen.value);
        }}
        className="flex flex-col gap-2"
      >
        {CHOICES.map((choice) => (
          <label
            key={choice.value}
            htmlFor={`${id}-${choice.value}`}
            className="flex cursor-pointer items-start gap-3 rounded-card border border-line-strong bg-surface-raised px-4 py-3 transition-colors duration-150 hover:bg-surface-sunken has-data-checked:border-accent"
          >
            <Radio.Root
              id={`${id}-${choice.value}`}
              value={choice.value}
              className="mt-0.5 flex size-4.5 shrink-0 items-center justify-center rounded-full border border-line-strong bg-surface-raised data-checked:border-accent"
            >
              <Radio.Indicator className="size-2.5 rounded-full bg-accent" />
            </Radio.Root>
            <span>
              <span className="block text-sm font-medium">{choice.label}</span>
              <span className="block text-sm text-ink-soft">{choice.help}</span>
            </span>
          </label>
        ))}
      </RadioGroup>
      <p className="pt-1 text-xs text-ink-soft">What a new caller gets, for example</p>
      <Bubble
        text={value === "never" ? text : `${text} ${line}`}
        added={value === "append" ? line.length + 1 : 0}
      />
    </div>
  );
}
