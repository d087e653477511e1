import type { MergeField } from "@ringback/templates";
import { Braces } from "lucide-react";
import type { RefObject } from "react";
import { Button } from "../components/Button.tsx";
import { Menu } from "../components/Menu.tsx";
import { showSpan } from "./CopyBox.tsx";
import { writeMergeField } from "./copyContext.ts";

export interface AddFieldProps {
  fields: readonly MergeField[];
  /** Where the text is written. */
  box: RefObject<HTMLTextAreaElement | null>;
  text: string;
  onText: (text: string) => void;
}

/** The list of merge fields: the one that is chosen comes where the caret stands, in place of what is marked. */
export function AddField({ fields, box, text, onText }: AddFieldProps) {
  const insert = (field: MergeField) => {
    const written = writeMergeField(field);
    const from = box.current?.selectionStart ?? text.length;
    const to = box.current?.selectionEnd ?? text.length;
    onText(text.slice(0, from) + written + text.slice(to));
    const end = from + written.length;
    // The menu gives focus back to its button first; then the writer goes on where the field ends.
    setTimeout(() => box.current && showSpan(box.current, { from: end, to: end }));
  };
  return (
    <Menu
      align="start"
      trigger={
        <Button size="small" icon={Braces}>
          Add a field
        </Button>
      }
      groups={[fields.map((field) => ({ label: field.label, onSelect: () => insert(field) }))]}
    />
  );
}
