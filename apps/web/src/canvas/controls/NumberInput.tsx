import { useState } from "react";
import { Input } from "../../components/Field.tsx";

export interface NumberInputProps {
  value: number;
  onChange: (value: number) => void;
  /** Whole numbers only, unless this is set. */
  fractions?: boolean;
  /** A name when no `Field` stands around it. */
  label?: string;
  className?: string;
}

/**
 * A number. What is typed is handed on as soon as it is one; an empty box is nobody's value, so the last number stays
 * and comes back when the box is left.
 */
export function NumberInput({ value, onChange, fractions = false, label, className }: NumberInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string) => {
    setTyped(text);
    const read = readNumber(text, fractions);
    if (read !== undefined && read !== value) onChange(read);
  };
  return (
    <Input
      inputMode={fractions ? "decimal" : "numeric"}
      {...(label === undefined ? {} : { "aria-label": label })}
      {...(className === undefined ? {} : { className })}
      value={typed !== null && (readNumber(typed, fractions) ?? value) === value ? typed : String(value)}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => setTyped(null)}
    />
  );
}

function readNumber(text: string, fractions: boolean): number | undefined {
  const pattern = fractions ? /^-?\d{1,12}(\.\d{1,6})?$/ : /^\d{1,9}$/;
  return pattern.test(text.trim()) ? Number(text.trim()) : undefined;
}
