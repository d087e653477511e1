import { Field as BaseField } from "@base-ui/react/field";
import type { ComponentProps, ReactElement, ReactNode } from "react";
import { classes } from "./classes.ts";

export interface FieldProps {
  label: ReactNode;
  /** A sentence of help under the control. */
  help?: ReactNode;
  /** What to mend: shown in place of the help, announced, and ties the control to `aria-invalid`. */
  error?: ReactNode;
  /** What might be better, though it may stay: in place of the help, too, and the control is as good as any other. */
  advice?: ReactNode;
  optional?: boolean;
  className?: string;
  /** An `Input`, `TextArea`, or any control of `@base-ui/react`, which takes its label from here. */
  children: ReactElement;
}

/** A control with its label, and what there is to say of it: help, an error, or advice. */
export function Field({ label, help, error, advice, optional = false, className, children }: FieldProps) {
  const wrong = error !== undefined && error !== null && error !== false && error !== "";
  return (
    <BaseField.Root invalid={wrong} className={classes("flex flex-col gap-1.5", className)}>
      <BaseField.Label className="text-sm font-medium text-ink">
        {label}
        {optional && <span className="font-normal text-ink-soft"> (optional)</span>}
      </BaseField.Label>
      {children}
      {help && !wrong && !advice && (
        <BaseField.Description className="text-sm text-ink-soft">{help}</BaseField.Description>
      )}
      {wrong && (
        <BaseField.Error match className="text-sm text-failed">
          {error}
        </BaseField.Error>
      )}
      {advice && <BaseField.Description className="text-sm">{advice}</BaseField.Description>}
    </BaseField.Root>
  );
}

const CONTROL =
  "w-full rounded-control border border-line-strong bg-surface-raised px-3 text-sm text-ink placeholder:text-ink-soft focus:border-accent focus:outline-2 focus:-outline-offset-1 focus:outline-accent disabled:opacity-60 aria-invalid:border-failed data-invalid:border-failed pointer-coarse:text-base";

/** A line of text. Takes its label and description from the `Field` around it. */
export function Input({
  className,
  ...rest
}: Omit<ComponentProps<typeof BaseField.Control>, "className"> & { className?: string }) {
  return <BaseField.Control {...rest} className={classes(CONTROL, "h-9 pointer-coarse:h-11", className)} />;
}

/** Several lines of text, growing with what is written where the browser can. */
export function TextArea({ className, ...rest }: ComponentProps<"textarea">) {
  return (
    <BaseField.Control
      render={<textarea {...rest} />}
      className={classes(CONTROL, "field-sizing-content min-h-20 resize-y py-2 leading-6", className)}
    />
  );
}
