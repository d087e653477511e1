import type { CopyFinding } from "@ringback/templates";
import { type Ref, useMemo } from "react";
import { classes } from "../components/classes.ts";
import { Field, TextArea } from "../components/Field.tsx";
import { type Mark, marksOf } from "./marksOf.ts";

export interface CopyBoxProps {
  label: string;
  /** A template: text with merge fields. */
  value: string;
  onChange: (value: string) => void;
  /** Their words are marked in the text. */
  findings: readonly CopyFinding[];
  error?: string | undefined;
  placeholder?: string;
  rows?: number;
  ref?: Ref<HTMLTextAreaElement>;
}

/** The same measures for the box and for what shows through it, so that each mark lies under its words. */
const MEASURES = "border px-3 py-2 text-sm leading-6 pointer-coarse:text-base";

const HUES = {
  error: "bg-failed-soft decoration-failed",
  warning: "bg-missed-soft decoration-missed",
  info: "bg-waiting-soft decoration-waiting",
};

/** Where a text is written. It grows with its words; merge fields and what findings are about are marked under them. */
export function CopyBox({
  label,
  value,
  onChange,
  findings,
  error,
  placeholder = "Hi, sorry I missed your call…",
  rows = 5,
  ref,
}: CopyBoxProps) {
  const marks = useMemo(() => marksOf(value, findings), [value, findings]);
  return (
    <Field label={label} error={error}>
      <div className="relative rounded-control bg-surface-raised">
        <div
          aria-hidden="true"
          style={{ minHeight: `${rows * 1.5 + 1.125}rem` }}
          className={classes(
            MEASURES,
            "border-transparent text-transparent whitespace-pre-wrap wrap-break-word select-none",
          )}
        >
          {marks.map((mark) => (
            <MarkedWords key={mark.from} mark={mark} />
          ))}
          {/* A text that ends in a line break has one line more in a box than on paper. */}
          {"\u200B"}
        </div>
        <TextArea
          {...(ref === undefined ? {} : { ref })}
          value={value}
          placeholder={placeholder}
          spellCheck
          onChange={(event) => onChange(event.currentTarget.value)}
          className={classes(
            MEASURES,
            "absolute inset-0 size-full! min-h-0! resize-none! overflow-hidden bg-transparent!",
          )}
        />
      </div>
    </Field>
  );
}

function MarkedWords({ mark: { text, field, severity } }: { mark: Mark }) {
  if (severity !== null)
    return (
      <span
        className={classes(
          "rounded-xs underline decoration-2 underline-offset-4 [text-decoration-skip-ink:none]",
          HUES[severity],
        )}
      >
        {text}
      </span>
    );
  return field ? <span className="rounded-xs bg-accent-soft">{text}</span> : text;
}

/** Puts the keyboard on a stretch of a box's text, and shows it. */
export function showSpan(box: HTMLTextAreaElement | null, span: { from: number; to: number }): void {
  if (box === null) return;
  box.focus();
  box.setSelectionRange(span.from, span.to);
  box.scrollIntoView({ block: "nearest" });
}
