import type { CopyFinding } from "@ringback/templates";
import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import { Button } from "../components/Button.tsx";

export interface CopyFindingsProps {
  findings: readonly CopyFinding[];
  /** Takes the repaired text. */
  onFix: (text: string) => void;
}

const LOOKS = {
  error: { icon: CircleAlert, hue: "text-failed", word: "Must be mended" },
  warning: { icon: TriangleAlert, hue: "text-missed", word: "Better to mend" },
  info: { icon: Info, hue: "text-waiting", word: "Good to know" },
};

/** What the checks say of a text, worst first, with a repair for one click where there is one. */
export function CopyFindings({ findings, onFix }: CopyFindingsProps) {
  if (findings.length === 0) return null;
  return (
    <ul aria-label="Findings about this message" className="flex flex-col gap-2">
      {findings.map(({ code, severity, message, fix, span }) => {
        const { icon: Icon, hue, word } = LOOKS[severity];
        return (
          <li key={`${code} ${span?.from ?? ""}`} className="flex gap-2.5 text-sm">
            <Icon aria-label={word} className={`mt-0.5 size-4 shrink-0 ${hue}`} />
            <div className="flex min-w-0 flex-1 flex-col items-start gap-1.5">
              <span className="wrap-anywhere">{message}</span>
              {fix && (
                <Button size="small" onClick={() => onFix(fix.text)}>
                  {fix.label}
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
