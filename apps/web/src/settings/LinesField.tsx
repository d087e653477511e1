import { useState } from "react";
import { Field, TextArea } from "../components/Field.tsx";

export interface LinesFieldProps {
  label: string;
  help: string;
  placeholder: string;
  lines: readonly string[];
  onChange: (lines: string[]) => void;
}

/** A list of short phrases, one a line. Empty lines are for writing and count for nothing. */
export function LinesField({ label, help, placeholder, lines, onChange }: LinesFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed !== null && sameLines(linesOf(typed), lines) ? typed : lines.join("\n");
  return (
    <Field label={label} help={help}>
      <TextArea
        rows={3}
        value={shown}
        placeholder={placeholder}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          onChange(linesOf(event.currentTarget.value));
        }}
        onBlur={() => setTyped(null)}
      />
    </Field>
  );
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function sameLines(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, at) => line === b[at]);
}
