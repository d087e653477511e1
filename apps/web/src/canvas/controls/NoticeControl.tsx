import { noticeFieldsOf } from "@ringback/engine";
import { MERGE_FIELDS, type MergeField } from "@ringback/templates";
import { Braces } from "lucide-react";
import { useRef } from "react";
import { Button } from "../../components/Button.tsx";
import { Field, TextArea } from "../../components/Field.tsx";
import { Menu } from "../../components/Menu.tsx";
import { showSpan } from "../../copy/CopyBox.tsx";
import { writeMergeField } from "../../copy/copyContext.ts";
import { type ControlProps, sayFindings } from "./ControlProps.ts";

/** A text to the owner with merge fields. Nobody judges its copy: it goes to the person who wrote it. */
export function NoticeControl({ field, value, onChange, where, findings }: ControlProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const text = typeof value === "string" ? value : "";
  const fields = [...MERGE_FIELDS, ...noticeFieldsOf(where)];
  const insert = (chosen: MergeField) => {
    const written = writeMergeField(chosen);
    const from = box.current?.selectionStart ?? text.length;
    const to = box.current?.selectionEnd ?? text.length;
    onChange(text.slice(0, from) + written + text.slice(to));
    const end = from + written.length;
    // The menu gives focus back to its button first; then the writer goes on where the field ends.
    setTimeout(() => box.current && showSpan(box.current, { from: end, to: end }));
  };
  return (
    <div className="flex flex-col items-start gap-2">
      <Field label={field.label} help={field.help} error={sayFindings(findings)} className="w-full">
        <TextArea ref={box} rows={3} value={text} onChange={(event) => onChange(event.currentTarget.value)} />
      </Field>
      <Menu
        align="start"
        trigger={
          <Button size="small" icon={Braces}>
            Add a field
          </Button>
        }
        groups={[fields.map((one) => ({ label: one.label, onSelect: () => insert(one) }))]}
      />
    </div>
  );
}
