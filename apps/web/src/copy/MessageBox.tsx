import type { Finding } from "@ringback/engine";
import { checkCopy, type MergeField } from "@ringback/templates";
import { Braces, Sparkles } from "lucide-react";
import { useId, useMemo, useRef, useState } from "react";
import type { Names } from "../canvas/sentence.ts";
import { Button } from "../components/Button.tsx";
import { Field, TextArea } from "../components/Field.tsx";
import { Menu } from "../components/Menu.tsx";
import { Bubble } from "./Bubble.tsx";
import { CopyFindings } from "./CopyFindings.tsx";
import { copyContext, mergeFieldsOf, writeMergeField } from "./copyContext.ts";
import { DraftPanel } from "./DraftPanel.tsx";
import { SegmentLine } from "./SegmentLine.tsx";

export interface MessageBoxProps {
  label: string;
  /** A template: text with merge fields. */
  value: string;
  onChange: (value: string) => void;
  where: Names;
  /** What others than the copy checks found; shown when those found no error. */
  findings?: readonly Finding[];
}

/** Where a text is written: with merge fields, its cost, what the checks say, how it will look, and drafts to take. */
export function MessageBox({ label, value, onChange, where, findings = [] }: MessageBoxProps) {
  const [drafting, setDrafting] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const previewId = useId();
  const context = useMemo(() => copyContext(where), [where]);
  const report = useMemo(() => checkCopy(value, context), [value, context]);
  const copyErrs = report.findings.some(({ severity }) => severity === "error");
  const others = copyErrs
    ? []
    : findings.filter(({ code }) => !report.findings.some((own) => own.code === code));

  const insert = (field: MergeField) => {
    const written = writeMergeField(field);
    const from = box.current?.selectionStart ?? value.length;
    const to = box.current?.selectionEnd ?? value.length;
    onChange(value.slice(0, from) + written + value.slice(to));
    // The menu gives focus back to its button first; then the writer goes on where the field ends.
    setTimeout(() => {
      box.current?.focus();
      box.current?.setSelectionRange(from + written.length, from + written.length);
    });
  };

  return (
    <div className="flex flex-col gap-3">
      <Field label={label} error={others.map(({ message }) => message).join(" ")}>
        <TextArea
          ref={box}
          rows={5}
          value={value}
          placeholder="Hi, sorry I missed your call…"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </Field>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <SegmentLine report={report} />
        <div className="flex gap-1.5">
          <Menu
            trigger={
              <Button size="small" icon={Braces}>
                Add a field
              </Button>
            }
            groups={[
              mergeFieldsOf(where).map((field) => ({ label: field.label, onSelect: () => insert(field) })),
            ]}
          />
          <Button
            size="small"
            icon={Sparkles}
            aria-expanded={drafting}
            onClick={() => setDrafting(!drafting)}
          >
            Draft
          </Button>
        </div>
      </div>
      {drafting && (
        <DraftPanel
          where={where}
          onUse={(text) => {
            onChange(text);
            setDrafting(false);
            box.current?.focus();
          }}
          onClose={() => {
            setDrafting(false);
            box.current?.focus();
          }}
        />
      )}
      <CopyFindings findings={report.findings} onFix={onChange} />
      {value.trim() !== "" && (
        <section aria-labelledby={previewId} className="flex flex-col gap-1.5">
          <h3 id={previewId} className="text-xs font-medium text-ink-soft">
            What a caller gets
          </h3>
          <Bubble text={report.typical.text} />
        </section>
      )}
    </div>
  );
}
