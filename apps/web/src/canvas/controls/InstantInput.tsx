import { Input } from "../../components/Field.tsx";
import { useZone } from "../../components/Time.tsx";
import { fromWallTime, toWallTime } from "../wallTime.ts";

export interface InstantInputProps {
  label: string;
  /** Milliseconds UTC; 0 while nothing is chosen. */
  value: number;
  onChange: (value: number) => void;
}

/** A date and time of day in the business's zone. */
export function InstantInput({ label, value, onChange }: InstantInputProps) {
  const zone = useZone() ?? "UTC";
  return (
    <Input
      type="datetime-local"
      aria-label={label}
      value={value === 0 ? "" : toWallTime(value, zone)}
      onChange={(event) => {
        const at = fromWallTime(event.currentTarget.value, zone);
        if (at !== undefined) onChange(at);
      }}
    />
  );
}
