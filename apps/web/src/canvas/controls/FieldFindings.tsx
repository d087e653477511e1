import type { Finding } from "@ringback/engine";
import type { ReactNode } from "react";
import { classes } from "../../components/classes.ts";
import { FINDING_LOOKS } from "../findingLooks.ts";

export interface FieldFindingsProps {
  findings: readonly Finding[];
}

/** The findings of a field under its control: what keeps it from going live in one line, the rest with its own icon and word. */
export function FieldFindings({ findings }: FieldFindingsProps) {
  const { error, advice } = saidUnder(findings);
  return (
    <>
      {error && <p className="text-sm text-failed">{error}</p>}
      {advice && <div className="text-sm">{advice}</div>}
    </>
  );
}

/** What a `Field` or a `ControlGroup` says of its findings: only an error makes its control invalid. */
export function saidUnder(findings: readonly Finding[]): { error?: string; advice?: ReactNode } {
  const errors = messages(findings, "error");
  const advice = (["warning", "info"] as const).flatMap((severity) =>
    messages(findings, severity).map((message) => (
      <Advice key={message} severity={severity}>
        {message}
      </Advice>
    )),
  );
  return {
    ...(errors.length > 0 ? { error: errors.join(" ") } : {}),
    ...(advice.length > 0 ? { advice } : {}),
  };
}

function messages(findings: readonly Finding[], severity: Finding["severity"]): string[] {
  return [...new Set(findings.filter((one) => one.severity === severity).map(({ message }) => message))];
}

function Advice({ severity, children }: { severity: "warning" | "info"; children: string }) {
  const { icon: Icon, hue, word } = FINDING_LOOKS[severity];
  return (
    <span className="flex gap-1.5 text-ink">
      <Icon aria-hidden="true" className={classes("mt-0.5 size-4 shrink-0", hue)} />
      <span className="min-w-0 wrap-anywhere">
        <span className="sr-only">{word}: </span>
        {children}
      </span>
    </span>
  );
}
