import { Switch as BaseSwitch } from "@base-ui/react/switch";
import { type ReactNode, useId } from "react";

export interface SwitchProps {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}

/** On or off, at once; its label is beside it and part of what can be pressed. */
export function Switch({ label, checked, onChange, disabled = false }: SwitchProps) {
  const id = useId();
  return (
    <label htmlFor={id} className="flex items-center gap-2.5 text-sm text-ink">
      <BaseSwitch.Root
        id={id}
        checked={checked}
        onCheckedChange={onChange}
        disabled={disabled}
        className="flex h-6 w-10 shrink-0 cursor-pointer rounded-full border border-line-strong bg-surface-sunken p-0.5 transition-colors duration-150 data-checked:border-accent data-checked:bg-accent data-disabled:opacity-55"
      >
        <BaseSwitch.Thumb className="aspect-square h-full rounded-full bg-line-strong transition-transform duration-150 ease-out data-checked:translate-x-4 data-checked:bg-accent-ink" />
      </BaseSwitch.Root>
      {label}
    </label>
  );
}
