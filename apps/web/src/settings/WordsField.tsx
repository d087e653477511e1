import type { OwnWords } from "@ringback/templates";
import { Plus, X } from "lucide-react";
import { useId } from "react";
import { Button } from "../components/Button.tsx";
import { Input } from "../components/Field.tsx";
import { IconButton } from "../components/IconButton.tsx";
import { LinesField } from "./LinesField.tsx";

export interface WordsFieldProps {
  words: OwnWords;
  onChange: (words: OwnWords) => void;
  error?: string | undefined;
}

/** Words that this business never says, and words that are fine here whatever the lists say. */
export function WordsField({ words, onChange, error }: WordsFieldProps) {
  const id = useId();
  const { avoid, allow } = words;
  const put = (at: number, part: Partial<OwnWords["avoid"][number]>) =>
    onChange({ ...words, avoid: avoid.map((each, index) => (index === at ? { ...each, ...part } : each)) });
  return (
    <>
      <fieldset aria-labelledby={id} className="flex min-w-0 flex-col gap-2">
        <p id={id} className="text-sm font-medium">
          Words we avoid
        </p>
        {avoid.length > 0 && (
          <ul className="flex flex-col gap-2">
            {avoid.map(({ phrase, instead }, at) => (
              // A line has no identity but its place while it is written.
              <li key={String(at)} className="flex items-center gap-2">
                <Input
                  aria-label={`Words to avoid, ${at + 1}`}
                  placeholder="dispatch"
                  maxLength={80}
                  value={phrase}
                  onChange={(event) => put(at, { phrase: event.currentTarget.value })}
                />
                <Input
                  aria-label={`What to say instead, ${at + 1}`}
                  placeholder="Instead (optional)"
                  maxLength={80}
                  value={instead ?? ""}
                  onChange={(event) => put(at, { instead: event.currentTarget.value || null })}
                />
                <IconButton
                  size="small"
                  icon={X}
                  label={`Remove ${phrase === "" ? "this line" : phrase}`}
                  onClick={() => onChange({ ...words, avoid: avoid.filter((_each, index) => index !== at) })}
                />
              </li>
            ))}
          </ul>
        )}
        <Button
          size="small"
          icon={Plus}
          className="self-start"
          onClick={() => onChange({ ...words, avoid: [...avoid, { phrase: "", instead: null }] })}
        >
          Add words
        </Button>
        <p className={error ? "text-sm text-failed" : "text-sm text-ink-soft"}>
          {error ?? "A text that says one of these is told so, with your words to put in its place."}
        </p>
      </fieldset>
      <LinesField
        label="Words that are fine here"
        help="One a line: words of your trade that the checks would take for something else."
        placeholder="free estimate"
        lines={allow}
        onChange={(lines) => onChange({ ...words, allow: lines })}
      />
    </>
  );
}
