import { useId, useState } from "react";
import { Input } from "../../components/Field.tsx";

export interface NumberInputProps {
  value: number;
  onChange: (value: number) => void;
  /** Whole numbers only, unless this is set. */
  fractions?: boolean;
  /** The smallest and the largest number that is taken. */
  least?: number;
  most?: number;
  /** What to write instead of a number that is refused, such as "1.5 hours is 90 minutes." */
  instead?: (refused: number) => string | undefined;
  /** A name when no `Field` stands around it. */
  label?: string;
  className?: string;
}

/**
 * A number. What is typed is handed on as soon as it is one. What cannot be taken stays in the box with a sentence that
 * says so, and the number that was there before it goes on to count; an empty box says which one counts, and gets it back
 * when it is left. The sentence takes a line of its own in a wrapping row.
 */
export function NumberInput(props: NumberInputProps) {
  const { value, onChange, label, className } = props;
  const noteId = useId();
  const [typed, setTyped] = useState<Typed | null>(null);
  // A number that came from elsewhere, such as an undo, is shown instead of what was typed before it.
  const kept = typed?.stands === value ? typed : null;
  const refused = kept === null ? undefined : whyNot(kept.text, props);
  const empty = kept?.text.trim() === "";
  const type = (text: string) => {
    const before = kept?.before ?? value;
    const read = text.trim() === "" ? value : (readNumber(text, props) ?? before);
    setTyped({ text, before, stands: read });
    if (read !== value) onChange(read);
  };
  return (
    <>
      <Input
        inputMode={props.fractions ? "decimal" : "numeric"}
        {...(label === undefined ? {} : { "aria-label": label })}
        {...(className === undefined ? {} : { className })}
        {...(refused === undefined ? {} : { "aria-invalid": true })}
        {...(refused === undefined && !empty ? {} : { "aria-describedby": noteId })}
        value={kept?.text ?? String(value)}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => refused === undefined && setTyped(null)}
      />
      {refused !== undefined && (
        <span id={noteId} role="alert" className="order-last basis-full text-sm text-failed">
          {refused} It stays {value} until then.
        </span>
      )}
      {empty && (
        <span id={noteId} role="status" className="order-last basis-full text-sm text-ink-soft">
          Still {value} until you write a number.
        </span>
      )}
    </>
  );
}

interface Typed {
  text: string;
  /** The number that counted before the box was typed in. */
  before: number;
  /** The number that counts since the last key. */
  stands: number;
}

type Limits = Pick<NumberInputProps, "fractions" | "least" | "most" | "instead">;

/** The number that a text is; `undefined` when it is none that is taken. */
function readNumber(text: string, { fractions = false, least, most }: Limits): number | undefined {
  const pattern = fractions ? /^-?\d{1,12}(\.\d{1,6})?$/ : /^\d{1,9}$/;
  if (!pattern.test(text.trim())) return undefined;
  const read = Number(text.trim());
  return read < (least ?? read) || read > (most ?? read) ? undefined : read;
}

function whyNot(text: string, limits: Limits): string | undefined {
  if (text.trim() === "" || readNumber(text, limits) !== undefined) return undefined;
  const { fractions = false, least, most, instead } = limits;
  const told = /^\d{1,9}[.,]\d{1,6}$/.test(text.trim())
    ? instead?.(Number(text.trim().replace(",", ".")))
    : undefined;
  if (told !== undefined) return told;
  if (fractions) return "Write a number in figures, such as 12 or 0.5.";
  if (most !== undefined) return `Write a whole number from ${least ?? 0} to ${most}.`;
  return least === undefined
    ? "Write a whole number in figures, such as 12."
    : `Write a whole number, ${least} or more.`;
}
