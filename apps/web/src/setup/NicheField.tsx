import { Combobox } from "@base-ui/react/combobox";
import { findNiche, type Niche } from "@ringback/templates";
import { useMemo, useState } from "react";
import { COMBO_LIST, ComboInput, ComboItem, ComboPopup } from "../components/ComboParts.tsx";
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
        <ComboInput show="Show kinds of business" placeholder="Type what you do, or choose" />
        <ComboPopup className="min-w-72">
          <Combobox.List className={COMBO_LIST}>
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
        </ComboPopup>
      </Combobox.Root>
    </Field>
  );
}

function NicheLine({ niche }: { niche: Niche }) {
  return (
    <ComboItem value={niche}>
      {niche.label}
      <span className="block text-xs font-normal text-ink-soft">{niche.description}</span>
    </ComboItem>
  );
}
