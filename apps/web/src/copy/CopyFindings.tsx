import type { CopyFinding, Span } from "@ringback/templates";
import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { Button } from "../components/Button.tsx";
import { NameLink } from "./NameLink.tsx";
import { nameAtFault, oncePerName } from "./nameAtFault.ts";

export interface CopyFindingsProps {
  findings: readonly CopyFinding[];
  /** Takes the repaired text. */
  onFix: (text: string) => void;
  /** Shows the words that a finding is about; without it they are only marked. */
  onShow?: (span: Span) => void;
}

/** As many as are taken in at a glance. Errors are all shown. */
const FEW = 5;

const LOOKS = {
  error: { icon: CircleAlert, hue: "text-failed", word: "Must be mended" },
  warning: { icon: TriangleAlert, hue: "text-missed", word: "Better to mend" },
  info: { icon: Info, hue: "text-waiting", word: "Good to know" },
};

/** What the checks say of a text, worst first, with what it takes off the score and a repair where there is one. */
export function CopyFindings({ findings: told, onFix, onShow }: CopyFindingsProps) {
  const [all, setAll] = useState(false);
  const findings = oncePerName(told);
  if (findings.length === 0) return null;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const few = findings.slice(0, Math.max(errors, FEW));
  // One more line takes as much room as the button that would hide it.
  const shown = all || findings.length <= few.length + 1 ? findings : few;
  return (
    <>
      <ul aria-label="Findings about this message" className="flex flex-col gap-3">
        {shown.map((finding) => {
          const { rule, code, severity, message, weight, fix, span } = finding;
          const { icon: Icon, hue, word } = LOOKS[severity];
          const name = nameAtFault(finding);
          return (
            <li key={`${rule} ${code} ${span?.from ?? ""} ${message}`} className="flex gap-2.5 text-sm">
              <Icon aria-label={word} className={`mt-0.5 size-4 shrink-0 ${hue}`} />
              <div className="flex min-w-0 flex-1 flex-col items-start gap-1.5">
                <span className="wrap-anywhere">{message}</span>
                {name !== null && <NameLink name={name} />}
                {(fix || (onShow && span)) && (
                  <span className="flex flex-wrap gap-1.5">
                    {fix && (
                      <Button size="small" onClick={() => onFix(fix.text)}>
                        {fix.label}
                      </Button>
                    )}
                    {onShow && span && (
                      <Button size="small" onClick={() => onShow(span)}>
                        Show me
                      </Button>
                    )}
                  </span>
                )}
              </div>
              {weight > 0 && (
                <span
                  title={`Takes ${weight} off the score of 100`}
                  className="shrink-0 text-xs leading-5 text-ink-soft tabular-nums"
                >
                  −{weight}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {shown.length < findings.length && (
        <Button size="small" className="ml-6.5 self-start" onClick={() => setAll(true)}>
          Show {findings.length - shown.length} more
        </Button>
      )}
    </>
  );
}
