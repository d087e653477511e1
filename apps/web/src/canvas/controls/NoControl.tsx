import { ControlGroup } from "./ControlGroup.tsx";
import type { ControlProps } from "./ControlProps.ts";

/** A setting that this page cannot draw a control for: shown as it is, and kept. */
export function NoControl({ field, value }: ControlProps) {
  return (
    <ControlGroup label={field.label} help="This setting cannot be changed here. It is kept as it is.">
      {() => (
        <pre className="max-h-40 overflow-auto rounded-control bg-surface-sunken p-3 text-xs whitespace-pre-wrap">
          {JSON.stringify(value, null, 2)}
        </pre>
      )}
    </ControlGroup>
  );
}
