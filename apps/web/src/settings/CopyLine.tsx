import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { classes } from "../components/classes.ts";
import { Field, Input } from "../components/Field.tsx";
import { IconButton } from "../components/IconButton.tsx";
import { toast } from "../components/Toast.tsx";

export interface CopyLineProps {
  label: string;
  value: string;
  /** Something to run: in the face of a terminal. */
  code?: boolean;
}

/** A value to take elsewhere, with the button that copies it. */
export function CopyLine({ label, value, code = false }: CopyLineProps) {
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(value);
    } catch {
      // A page that is not reached over https may not write to the clipboard.
      toast({ says: "Your browser did not allow that. Select the text and copy it.", tone: "failed" });
    }
  };
  return (
    <div className="flex items-end gap-1.5">
      <Field label={label} className="min-w-0 flex-1">
        <Input
          readOnly
          value={value}
          className={classes("text-ellipsis", code && "font-mono")}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Field>
      <IconButton
        icon={copied === value ? Check : Copy}
        label={copied === value ? `${label} copied` : `Copy: ${label}`}
        onClick={() => void copy()}
      />
    </div>
  );
}
