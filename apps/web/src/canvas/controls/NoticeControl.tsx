import { noticeFieldsOf } from "@ringback/engine";
import { MERGE_FIELDS } from "@ringback/templates";
import { useRef } from "react";
import { Field, TextArea } from "../../components/Field.tsx";
import { AddField } from "../../copy/AddField.tsx";
import type { ControlProps } from "./ControlProps.ts";
import { saidUnder } from "./FieldFindings.tsx";

/** A text to the owner with merge fields. Nobody judges its copy: it goes to the person who wrote it. */
export function NoticeControl({ field, value, onChange, where, findings }: ControlProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const text = typeof value === "string" ? value : "";
  const fields = [...MERGE_FIELDS, ...noticeFieldsOf(where)];
  return (
    <div className="flex flex-col items-start gap-2">
      <Field label={field.label} help={field.help} {...saidUnder(findings)} className="w-full">
        <TextArea ref={box} rows={3} value={text} onChange={(event) => onChange(event.currentTarget.value)} />
      </Field>
      <AddField fields={fields} box={box} text={text} onText={onChange} />
    </div>
  );
}
