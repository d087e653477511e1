import { type ReactNode, useId } from "react";

export interface ControlGroupProps {
  label: string;
  help?: string | undefined;
  error?: string | undefined;
  advice?: ReactNode;
  /** The boxes; `labelId` is for those that need to name the question themselves. */
  children: (labelId: string) => ReactNode;
}

/** One question with several boxes: what `Field` is to a single one. */
export function ControlGroup({ label, help, error, advice, children }: ControlGroupProps) {
  const labelId = useId();
  const noteId = useId();
  return (
    // Named by a paragraph: a legend cannot be laid out like the labels beside it.
    <fieldset aria-labelledby={labelId} aria-describedby={noteId} className="flex min-w-0 flex-col gap-1.5">
      <p id={labelId} className="text-sm font-medium text-ink">
        {label}
      </p>
      {children(labelId)}
      <div id={noteId} className="flex flex-col gap-1.5 text-sm text-ink-soft empty:hidden">
        {error && <p className="text-failed">{error}</p>}
        {advice ?? (!error && help)}
      </div>
    </fieldset>
  );
}
