import { Toggle } from "@base-ui/react/toggle";
import { ToggleGroup } from "@base-ui/react/toggle-group";

export type Filter = "all" | "missed" | "answered" | "needsYou";

const FILTERS: { value: Filter; label: string }[] = [
  { value: "all", label: "All" },
  { value: "missed", label: "Missed" },
  { value: "answered", label: "Answered" },
  { value: "needsYou", label: "Needs you" },
];

/** Which calls are listed. */
export function CallFilter({ value, onChange }: { value: Filter; onChange: (value: Filter) => void }) {
  return (
    <ToggleGroup
      aria-label="Which calls"
      value={[value]}
      onValueChange={([next]) => {
        const chosen = FILTERS.find((filter) => filter.value === next);
        if (chosen) onChange(chosen.value);
      }}
      className="mb-5 flex w-fit max-w-full gap-1 overflow-x-auto rounded-control bg-surface-sunken p-1"
    >
      {FILTERS.map((filter) => (
        <Toggle
          key={filter.value}
          value={filter.value}
          className="h-7 rounded-md px-3 text-sm whitespace-nowrap text-ink-soft transition-colors duration-150 hover:text-ink data-pressed:bg-surface-raised data-pressed:font-medium data-pressed:text-ink data-pressed:shadow-[0_0_0_1px_var(--line)] pointer-coarse:h-10"
        >
          {filter.label}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
