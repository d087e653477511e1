import { type CopyContext, checkCopy, type Span } from "@ringback/templates";
import { Sparkles, WandSparkles } from "lucide-react";
import { type ReactNode, useDeferredValue, useMemo, useRef, useState } from "react";
import type { Names } from "../canvas/sentence.ts";
import { Button } from "../components/Button.tsx";
import { toast } from "../components/Toast.tsx";
import { AddField } from "./AddField.tsx";
import { CopyBox, showSpan } from "./CopyBox.tsx";
import { CopyFindings } from "./CopyFindings.tsx";
import { mergeFieldsOf } from "./copyContext.ts";
import { type DraftMode, DraftPanel } from "./DraftPanel.tsx";
import { ScoreLine } from "./ScoreLine.tsx";
import { SegmentLine } from "./SegmentLine.tsx";

export interface CopyWriterProps {
  label: string;
  /** A template: text with merge fields. */
  value: string;
  onChange: (value: string) => void;
  where: Names;
  context: CopyContext;
  /** What others than the copy checks found. */
  error?: string | undefined;
  rows?: number;
  /** What a caller gets: stands under the count, where there is no room beside the box. */
  preview?: ReactNode;
  /** More buttons in the row under the box. */
  tools?: ReactNode;
}

/** Where a text is written: what it costs, how it does, what could be better and with one press is, and drafts to take. */
export function CopyWriter(props: CopyWriterProps) {
  const { label, value, onChange, where, context, error, rows = 5, preview, tools } = props;
  const [drafting, setDrafting] = useState<DraftMode | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const report = useMemo(() => checkCopy(value, context), [value, context]);
  // The box, its marks and its count follow every key; the list below may be a frame late.
  const { findings } = useDeferredValue(report);
  const blank = value.trim() === "";
  const fails = report.findings.some(({ severity }) => severity !== "info");

  /** Takes a text that was not typed: the box's own undo does not know of it. */
  const take = (text: string) => {
    if (!blank && text !== value) toast({ says: "The text was changed.", undo: () => onChange(value) });
    onChange(text);
  };
  const close = () => {
    setDrafting(null);
    box.current?.focus();
  };

  return (
    <div className="flex min-w-0 flex-col gap-3">
      <CopyBox
        ref={box}
        label={label}
        value={value}
        onChange={onChange}
        findings={blank ? [] : report.findings}
        error={error}
        rows={rows}
      />
      <SegmentLine report={report} />
      {preview}
      <div className="flex flex-wrap gap-1.5">
        <AddField fields={mergeFieldsOf(where)} box={box} text={value} onText={onChange} />
        <Button
          size="small"
          icon={Sparkles}
          aria-expanded={drafting === "ways"}
          onClick={() => setDrafting(drafting === "ways" ? null : "ways")}
        >
          Three ways to say this
        </Button>
        {!blank && fails && (
          <Button
            size="small"
            icon={WandSparkles}
            aria-expanded={drafting === "rewrite"}
            onClick={() => setDrafting(drafting === "rewrite" ? null : "rewrite")}
          >
            Rewrite what fails
          </Button>
        )}
        {tools}
      </div>
      {drafting !== null && (
        <DraftPanel
          key={drafting}
          mode={drafting}
          text={value}
          context={context}
          onUse={(text) => {
            take(text);
            close();
          }}
          onClose={close}
        />
      )}
      {!blank && (
        <>
          <ScoreLine report={report} />
          <CopyFindings
            findings={findings}
            onFix={take}
            onShow={(span: Span) => showSpan(box.current, span)}
          />
        </>
      )}
    </div>
  );
}
