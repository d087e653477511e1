import { Combobox } from "@base-ui/react/combobox";
import { findNiche, type Niche } from "@ringback/templates";
import { ChevronDown } from "lucide-react";
import { useMemo, useState } from "react";
import { classes } from "../components/classes.ts";
import { Field } from "../components/Field.tsx";
import { type NicheGroup, nicheGroups } from "./nicheGroups.ts";

export interface NicheFieldProps {
  label: string;
  help?: string;
  /** A niche's id. */
  value: string;
  onChange: (niche: string) => void;
  error?: string | undefined;
  className?: string;
}

/** Chooses a kind of business: all of them in groups, or by typing what one does, in English or Spanish. */
export function NicheField({ label, help, value, onChange, error, className }: NicheFieldProps) {
  const [typed, setTyped] = useState("");
  const chosen = findNiche(value);
  // What is chosen stands in the box: opened again, it offers all of them.
  const query = typed === chosen?.label ? "" : typed;
  const groups = useMemo(() => nicheGroups(query), [query]);
  return (
    <Field label={label} help={help} error={error} {...(className === undefined ? {} : { className })}>
      <Combobox.Root
        items={groups}
        value={chosen}
        onValueChange={(niche: Niche | null) => niche !== null && onChange(niche.id)}
        onInputValueChange={setTyped}
        itemToStringLabel={(niche: Niche) => niche.label}
        itemToStringValue={(niche: Niche) => niche.id}
        isItemEqualToValue={(a: Niche, b: Niche) => a.id === b.id}
        filter={null}
        autoHighlight
      >
        <div className="relative">
          <Combobox.Input
            placeholder="Type what you do, or choose"
            className="h-9 w-full rounded-control border border-line-strong bg-surface-raised pr-10 pl-3 text-sm focus:border-accent focus:outline-2 focus:-outline-offset-1 focus:outline-accent data-invalid:border-failed pointer-coarse:h-11 pointer-coarse:text-base"
          />
          <Combobox.Trigger
            aria-label="Show kinds of business"
            className="absolute inset-y-0 right-0 flex w-9 items-center justify-center text-ink-soft"
          >
            <ChevronDown aria-hidden="true" className="size-4" />
          </Combobox.Trigger>
        </div>
        <Combobox.Portal>
          <Combobox.Positioner sideOffset={6} className="z-50 outline-hidden">
            <Combobox.Popup className="w-(--anchor-width) min-w-72 rounded-card border bg-surface-raised shadow-float">
              <Combobox.List className="max-h-[min(20rem,var(--available-height))] overflow-y-auto overscroll-contain not-empty:p-1">
                {(group: NicheGroup) => (
                  <Combobox.Group key={group.value} items={group.items}>
                    <Combobox.GroupLabel className="px-2.5 pt-2 pb-1 text-xs font-medium text-ink-soft">
                      {group.value}
                    </Combobox.GroupLabel>
                    <Combobox.Collection>
                      {(niche: Niche) => <NicheLine key={niche.id} niche={niche} />}
                    </Combobox.Collection>
                  </Combobox.Group>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
    </Field>
  );
}

function NicheLine({ niche }: { niche: Niche }) {
  return (
    <Combobox.Item
      value={niche}
      className={classes(
        "cursor-pointer rounded-control px-2.5 py-1.5 text-sm outline-hidden data-highlighted:bg-surface-sunken pointer-coarse:py-2.5",
        "data-selected:font-medium data-selected:text-accent",
      )}
    >
      {niche.label}
      <span className="block text-xs font-normal text-ink-soft">{niche.description}</span>
    </Combobox.Item>
  );
}
