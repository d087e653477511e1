import { Toggle } from "@base-ui/react/toggle";
import { ToggleGroup } from "@base-ui/react/toggle-group";
import { classes } from "./classes.ts";

export interface SegmentedProps<V extends string> {
  /** What is chosen between, for who cannot see it. */
  label: string;
  value: V;
  onChange: (value: V) => void;
  options: readonly { value: V; label: string }[];
  className?: string;
}

/** One of a few views, side by side: the chosen one is raised. Runs over sideways where there is no room. */
export function Segmented<V extends string>({
  label,
  value,
  onChange,
  options,
  className,
}: SegmentedProps<V>) {
  return (
    <ToggleGroup
      aria-label={label}
      value={[value]}
      onValueChange={([next]) => {
        const chosen = options.find((option) => option.value === next);
        if (chosen) onChange(chosen.value);
      }}
      className={classes(
        "flex w-fit max-w-full gap-1 overflow-x-auto rounded-control bg-surface-sunken p-1",
        className,
      )}
    >
      {options.map((option) => (
        <Toggle
          key={option.value}
          value={option.value}
          className="h-7 shrink-0 rounded-md px-3 text-sm whitespace-nowrap text-ink-soft transition-colors duration-150 -outline-offset-2 hover:text-ink data-pressed:bg-surface-raised data-pressed:font-medium data-pressed:text-ink data-pressed:shadow-[0_0_0_1px_var(--line)] pointer-coarse:h-10"
        >
          {option.label}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
