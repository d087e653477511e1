import { type CopyContext, checkCopy } from "@ringback/templates";
import { useMemo, useRef } from "react";
import { Button } from "../components/Button.tsx";
import { Select, type SelectOption } from "../components/Select.tsx";
import { Bubble } from "./Bubble.tsx";
import { CopyBox, showSpan } from "./CopyBox.tsx";
import { CopyFindings } from "./CopyFindings.tsx";
import { previewOf } from "./previewOf.ts";
import { ScoreLine } from "./ScoreLine.tsx";
import { SegmentLine } from "./SegmentLine.tsx";
import type { Template } from "./TemplateRow.tsx";

export interface CompareProps {
  text: string;
  onChange: (text: string) => void;
  other: string;
  onOther: (text: string) => void;
  /** The template that is open, whose saved text can be the other; `null` for a new one. */
  template: Template | null;
  templates: readonly Template[];
  context: CopyContext;
  onClose: () => void;
}

/** Two texts side by side, each with what it costs, how it does and how it looks. Both can be written in. */
export function Compare(props: CompareProps) {
  const { text, onChange, other, onOther, template, templates, context, onClose } = props;
  const sources: SelectOption<string>[] = [
    ...(template ? [{ value: "saved", label: "This template as it is saved" }] : []),
    ...templates
      .filter(({ id }) => id !== template?.id)
      .map(({ id, name }) => ({ value: id, label: name, group: "Your templates" })),
  ];
  const choose = (source: string) => {
    const chosen = source === "saved" ? template : templates.find(({ id }) => id === source);
    if (chosen) onOther(chosen.text);
  };
  const source = other === template?.text ? "saved" : templates.find((each) => each.text === other)?.id;
  return (
    <div className="flex flex-col gap-5">
      {sources.length > 0 && (
        <div className="w-full sm:w-80">
          <Select
            label="Compare with"
            placeholder="Compare with a template"
            value={source ?? null}
            onChange={choose}
            options={sources}
          />
        </div>
      )}
      <div className="grid items-start gap-x-8 gap-y-10 md:grid-cols-2">
        <Side label="Your text" text={text} onChange={onChange} context={context} />
        <div className="flex min-w-0 flex-col gap-4">
          <Side label="The other text" text={other} onChange={onOther} context={context} />
          <Button
            className="self-start"
            disabled={other.trim() === "" || other === text}
            onClick={() => {
              onChange(other);
              onClose();
            }}
          >
            Use the other text
          </Button>
        </div>
      </div>
    </div>
  );
}

interface SideProps {
  label: string;
  text: string;
  onChange: (text: string) => void;
  context: CopyContext;
}

function Side({ label, text, onChange, context }: SideProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const report = useMemo(() => checkCopy(text, context), [text, context]);
  const seen = useMemo(
    () => (text.trim() === "" ? null : previewOf(text, "known", context)),
    [text, context],
  );
  return (
    <section aria-label={label} className="flex min-w-0 flex-col gap-3">
      <CopyBox
        ref={box}
        label={label}
        value={text}
        onChange={onChange}
        findings={seen === null ? [] : report.findings}
        placeholder="Write or paste a text to compare with…"
        rows={6}
      />
      <SegmentLine report={report} />
      {seen && (
        <>
          <ScoreLine report={report} />
          <Bubble text={seen.text} added={seen.added} />
          <CopyFindings
            findings={report.findings}
            onFix={onChange}
            onShow={(span) => showSpan(box.current, span)}
          />
        </>
      )}
    </section>
  );
}
