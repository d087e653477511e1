import { Input } from "../../components/Field.tsx";

export interface MinuteInputProps {
  /** A name when no `Field` stands around it. */
  label?: string;
  /** Minutes after local midnight. */
  value: number;
  onChange: (value: number) => void;
  /** Something about it is to be mended. */
  invalid?: boolean;
}

/** A time of day. */
export function MinuteInput({ label, value, onChange, invalid = false }: MinuteInputProps) {
  const clock = `${two(Math.floor(value / 60) % 24)}:${two(value % 60)}`;
  return (
    <Input
      type="time"
      {...(label === undefined ? {} : { "aria-label": label })}
      {...(invalid ? { "aria-invalid": true } : {})}
      value={clock}
      className="w-auto!"
      onChange={(event) => {
        const [hours, minutes] = event.currentTarget.value.split(":").map(Number);
        if (hours !== undefined && minutes !== undefined) onChange(hours * 60 + minutes);
      }}
    />
  );
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
