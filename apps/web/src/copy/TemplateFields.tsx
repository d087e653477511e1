import { PURPOSES } from "@ringback/templates";
import { useId } from "react";
import { Field, Input } from "../components/Field.tsx";
import { Select } from "../components/Select.tsx";
import { LANGUAGE_OPTIONS, PURPOSE_LABELS } from "./purposes.ts";
import type { Work } from "./work.ts";

export interface TemplateFieldsProps {
  work: Work;
  onChange: (work: Work) => void;
  /** The folders that there are. A further one is made by typing its name. */
  folders: readonly string[];
  /** The writer tried to save: a name that is missing is said now, and not before. */
  nameMissing: boolean;
}

/** What a template is called, where it is kept, and what it is for. */
export function TemplateFields({ work, onChange, folders, nameMissing }: TemplateFieldsProps) {
  const listId = useId();
  return (
    <>
      <Field
        label="Name"
        error={nameMissing && work.name.trim() === "" ? "Give it a name, to find it again." : undefined}
      >
        <Input
          value={work.name}
          maxLength={80}
          placeholder="Missed call, short"
          onChange={(event) => onChange({ ...work, name: event.currentTarget.value })}
        />
      </Field>
      <Field label="What it is for">
        <Select
          value={work.purpose}
          onChange={(purpose) => onChange({ ...work, purpose })}
          options={PURPOSES.map((value) => ({ value, label: PURPOSE_LABELS[value] }))}
        />
      </Field>
      <Field label="Language">
        <Select
          value={work.language}
          onChange={(language) => onChange({ ...work, language })}
          options={LANGUAGE_OPTIONS}
        />
      </Field>
      <Field label="Folder" optional>
        <Input
          value={work.folder}
          maxLength={60}
          list={listId}
          placeholder="Summer"
          onChange={(event) => onChange({ ...work, folder: event.currentTarget.value })}
        />
      </Field>
      <datalist id={listId}>
        {folders.map((folder) => (
          <option key={folder} value={folder} />
        ))}
      </datalist>
    </>
  );
}
