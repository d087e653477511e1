import { Select as BaseSelect } from "@base-ui/react/select";
import { Check, ChevronDown } from "lucide-react";
import { classes } from "./classes.ts";

/** One thing that can be chosen; `group` puts it under a heading. */
export interface SelectOption<V extends string> {
  value: V;
  label: string;
  group?: string;
}

export interface SelectProps<V extends string> {
  value: V | null;
  onChange: (value: V) => void;
  options: readonly SelectOption<V>[];
  placeholder?: string;
  disabled?: boolean;
  /** A name when no `Field` with a label stands around it. */
  label?: string;
  size?: "normal" | "small";
  className?: string;
}

/** Chooses one of a list. Arrow keys and type-ahead; takes its label from the `Field` around it. */
export function Select<V extends string>({
  value,
  onChange,
  options,
  placeholder = "Choose",
  disabled = false,
  label,
  size = "normal",
  className,
}: SelectProps<V>) {
  const groups = [...new Set(options.map((option) => option.group ?? ""))];
  return (
    <BaseSelect.Root<V>
      items={options.map(({ value: of, label: says }) => ({ value: of, label: says }))}
      value={value}
      onValueChange={(next, { reason }) => {
        // A chosen line that leaves the list stays chosen, for a finding to point at: by itself the select would go back to
        // what was chosen first, as though somebody had.
        const left = value !== null && !options.some((option) => option.value === value);
        if (next !== null && !(left && reason === "none")) onChange(next);
      }}
      disabled={disabled}
    >
      <BaseSelect.Trigger
        {...(label === undefined ? {} : { "aria-label": label })}
        className={classes(
          "flex w-full min-w-0 items-center justify-between gap-2 rounded-control border border-line-strong bg-surface-raised pr-2.5 pl-3 text-left text-sm text-ink select-none data-disabled:opacity-60 data-invalid:border-failed data-popup-open:border-accent pointer-coarse:text-base",
          size === "small" ? "h-8 pointer-coarse:h-10" : "h-9 pointer-coarse:h-11",
          className,
        )}
      >
        <BaseSelect.Value
          placeholder={placeholder}
          className="min-w-0 truncate data-placeholder:text-ink-soft"
        />
        <BaseSelect.Icon className="shrink-0 text-ink-soft">
          <ChevronDown aria-hidden="true" className="size-4" />
        </BaseSelect.Icon>
      </BaseSelect.Trigger>
      <BaseSelect.Portal>
        <BaseSelect.Positioner
          sideOffset={6}
          alignItemWithTrigger={false}
          className="z-50 outline-hidden select-none"
        >
          <BaseSelect.Popup className="max-h-[min(22rem,var(--available-height))] min-w-(--anchor-width) overflow-y-auto rounded-card border bg-surface-raised p-1 shadow-float outline-hidden transition-opacity duration-120 data-ending-style:opacity-0 data-starting-style:opacity-0">
            {groups.map((group) => (
              <BaseSelect.Group key={group}>
                {group !== "" && (
                  <BaseSelect.GroupLabel className="px-2.5 pt-2 pb-1 text-xs font-medium text-ink-soft">
                    {group}
                  </BaseSelect.GroupLabel>
                )}
                {options
                  .filter((option) => (option.group ?? "") === group)
                  .map((option) => (
                    <BaseSelect.Item
                      key={option.value}
                      value={option.value}
                      className="flex cursor-pointer items-center gap-2 rounded-control px-2.5 py-1.5 text-sm outline-hidden data-highlighted:bg-surface-sunken data-selected:font-medium pointer-coarse:py-2.5"
                    >
                      <BaseSelect.ItemText className="flex-1">{option.label}</BaseSelect.ItemText>
                      <BaseSelect.ItemIndicator className="text-accent">
                        <Check aria-hidden="true" className="size-4" />
                      </BaseSelect.ItemIndicator>
                    </BaseSelect.Item>
                  ))}
              </BaseSelect.Group>
            ))}
          </BaseSelect.Popup>
        </BaseSelect.Positioner>
      </BaseSelect.Portal>
    </BaseSelect.Root>
  );
}
