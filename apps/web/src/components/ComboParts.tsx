import { Combobox } from "@base-ui/react/combobox";
import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { classes } from "./classes.ts";

/** The box of a list that is searched by typing, with the button that shows all of it. Stands in a `Combobox.Root`. */
export function ComboInput({ show, placeholder }: { show: string; placeholder?: string }) {
  return (
    <div className="relative">
      <Combobox.Input
        placeholder={placeholder}
        className="h-9 w-full rounded-control border border-line-strong bg-surface-raised pr-10 pl-3 text-sm focus:border-accent focus:outline-2 focus:-outline-offset-1 focus:outline-accent data-invalid:border-failed pointer-coarse:h-11 pointer-coarse:text-base"
      />
      <Combobox.Trigger
        aria-label={show}
        className="absolute inset-y-0 right-0 flex w-9 items-center justify-center text-ink-soft"
      >
        <ChevronDown aria-hidden="true" className="size-4" />
      </Combobox.Trigger>
    </div>
  );
}

/** What opens under the box, as wide as it. */
export function ComboPopup({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <Combobox.Portal>
      <Combobox.Positioner sideOffset={6} className="z-50 outline-hidden">
        <Combobox.Popup
          className={classes(
            "w-(--anchor-width) rounded-card border bg-surface-raised shadow-float",
            className,
          )}
        >
          {children}
        </Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  );
}

/** The list in it, which scrolls by itself. */
export const COMBO_LIST =
  "max-h-[min(20rem,var(--available-height))] overflow-y-auto overscroll-contain not-empty:p-1";

/** One line of the list. */
export function ComboItem({ value, children }: { value: unknown; children: ReactNode }) {
  return (
    <Combobox.Item
      value={value}
      className="cursor-pointer rounded-control px-2.5 py-1.5 text-sm outline-hidden data-highlighted:bg-surface-sunken data-selected:font-medium data-selected:text-accent pointer-coarse:py-2.5"
    >
      {children}
    </Combobox.Item>
  );
}
