import { Combobox } from "@base-ui/react/combobox";
import { useMemo } from "react";
import { COMBO_LIST, ComboInput, ComboItem, ComboPopup } from "../components/ComboParts.tsx";
import { Field } from "../components/Field.tsx";
import { sayZone } from "./sayZone.ts";

export interface ZoneFieldProps {
  label?: string;
  /** IANA zone. */
  value: string;
  onChange: (zone: string) => void;
  error: string | undefined;
}

/** Chooses an IANA time zone, found by typing. */
export function ZoneField({ label = "Time zone", value, onChange, error }: ZoneFieldProps) {
  const zones = useMemo(() => {
    const known = Intl.supportedValuesOf("timeZone");
    return new Map((known.includes(value) ? known : [value, ...known]).map((zone) => [zone, sayZone(zone)]));
  }, [value]);
  const say = (zone: string) => zones.get(zone) ?? zone;
  return (
    <Field label={label} help="Days, opening hours and times are told in it." error={error}>
      <Combobox.Root
        items={[...zones.keys()]}
        value={value}
        onValueChange={(zone) => zone !== null && onChange(zone)}
        itemToStringLabel={say}
        limit={60}
      >
        <ComboInput show="Show time zones" />
        <ComboPopup>
          <Combobox.Empty className="px-3.5 text-sm text-ink-soft not-empty:py-3">
            No zone is called that.
          </Combobox.Empty>
          <Combobox.List className={COMBO_LIST}>
            {(zone: string) => (
              <ComboItem key={zone} value={zone}>
                {say(zone)}
              </ComboItem>
            )}
          </Combobox.List>
        </ComboPopup>
      </Combobox.Root>
    </Field>
  );
}
