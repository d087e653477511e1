import { Combobox } from "@base-ui/react/combobox";
import { ChevronDown } from "lucide-react";
import { useMemo } from "react";
import { Field } from "../components/Field.tsx";

/** Chooses an IANA time zone, found by typing. */
export function ZoneField({
  value,
  onChange,
  error,
}: {
  value: string;
  onChange: (zone: string) => void;
  error: string | undefined;
}) {
  const zones = useMemo(() => {
    const known = Intl.supportedValuesOf("timeZone");
    return new Map((known.includes(value) ? known : [value, ...known]).map((zone) => [zone, sayZone(zone)]));
  }, [value]);
  const say = (zone: string) => zones.get(zone) ?? zone;
  return (
    <Field label="Time zone" help="Days, opening hours and times are told in it." error={error}>
      <Combobox.Root
        items={[...zones.keys()]}
        value={value}
        onValueChange={(zone) => zone !== null && onChange(zone)}
        itemToStringLabel={say}
        limit={60}
      >
        <div className="relative">
          <Combobox.Input className="h-9 w-full rounded-control border border-line-strong bg-surface-raised pr-10 pl-3 text-sm focus:border-accent focus:outline-2 focus:-outline-offset-1 focus:outline-accent pointer-coarse:h-11 pointer-coarse:text-base" />
          <Combobox.Trigger
            aria-label="Show time zones"
            className="absolute inset-y-0 right-0 flex w-9 items-center justify-center text-ink-soft"
          >
            <ChevronDown aria-hidden="true" className="size-4" />
          </Combobox.Trigger>
        </div>
        <Combobox.Portal>
          <Combobox.Positioner sideOffset={6} className="z-50 outline-hidden">
            <Combobox.Popup className="w-(--anchor-width) rounded-card border bg-surface-raised shadow-float">
              <Combobox.Empty className="px-3.5 text-sm text-ink-soft not-empty:py-3">
                No zone is called that.
              </Combobox.Empty>
              <Combobox.List className="max-h-[min(18rem,var(--available-height))] overflow-y-auto overscroll-contain not-empty:p-1">
                {(zone: string) => (
                  <Combobox.Item
                    key={zone}
                    value={zone}
                    className="cursor-pointer rounded-control px-2.5 py-1.5 text-sm outline-hidden data-highlighted:bg-surface-sunken data-selected:font-medium data-selected:text-accent pointer-coarse:py-2.5"
                  >
                    {say(zone)}
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
    </Field>
  );
}

/** "America/New_York" as "New York, Eastern Time": places and times are what people type. */
function sayZone(zone: string): string {
  const place = zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;
  const parts = new Intl.DateTimeFormat(undefined, {
    timeZone: zone,
    timeZoneName: "longGeneric",
  }).formatToParts();
  const time = parts.find(({ type }) => type === "timeZoneName")?.value;
  return time === undefined || time === place ? place : `${place}, ${time}`;
}
