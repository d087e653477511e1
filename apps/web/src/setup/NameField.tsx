import { normaliseProfileField } from "@ringback/templates";
import { Button } from "../components/Button.tsx";
import { Field, Input } from "../components/Field.tsx";
import { nameNotes } from "./nameNotes.ts";

export interface NameFieldProps {
  label: string;
  help: string;
  value: string;
  onChange: (value: string) => void;
  /** The owner wants it as it was typed, whatever it costs. */
  asTyped: boolean;
  onAsTyped: (asTyped: boolean) => void;
  error?: string | undefined;
  name?: string;
  maxLength: number;
  autoComplete: string;
  placeholder?: string;
}

/** A name that stands in every text: what of it will be kept and why, while it is typed, with a press to decide otherwise. */
export function NameField(props: NameFieldProps) {
  const { label, help, value, onChange, asTyped, onAsTyped, error, ...input } = props;
  const notes = nameNotes(normaliseProfileField(value), { typed: value, asTyped });
  return (
    <div className="flex flex-col gap-2">
      <Field label={label} help={help} error={error}>
        <Input {...input} value={value} onValueChange={onChange} />
      </Field>
      <div role="status" aria-label={`What is kept of ${label.toLowerCase()}`} className="contents">
        {notes.length > 0 && (
          <ul className="flex flex-col gap-3 rounded-control bg-missed-soft px-3 py-2.5 text-sm">
            {notes.map(({ says, offer }) => (
              <li key={says} className="flex flex-col items-start gap-2">
                <span className="min-w-0 wrap-anywhere">{says}</span>
                {offer && (
                  <Button
                    size="small"
                    className="max-w-full"
                    onClick={() => {
                      onAsTyped(offer.asTyped);
                      onChange(offer.value);
                    }}
                  >
                    <span className="min-w-0 truncate">{offer.label}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
