import { MessageBox } from "../../copy/MessageBox.tsx";
import type { ControlProps } from "./ControlProps.ts";

/** A text with merge fields: the message box. Its own checks say what to mend, so only other findings are handed on. */
export function MessageControl({ field, value, onChange, where, findings }: ControlProps) {
  return (
    <MessageBox
      findings={findings}
      label={field.label}
      value={typeof value === "string" ? value : ""}
      onChange={onChange}
      where={where}
    />
  );
}
