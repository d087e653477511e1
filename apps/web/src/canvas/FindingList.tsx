import type { Finding } from "@ringback/engine";
import { Play } from "lucide-react";
import { Button } from "../components/Button.tsx";
import { FINDING_LOOKS } from "./findingLooks.ts";

export interface FindingListProps {
  findings: readonly Finding[];
  /** Goes to the place; without it the list is only read. */
  onGo?: (finding: Finding) => void;
  /** What the node of a finding does, in a list of several nodes' findings. */
  sayNode?: (nodeId: string) => string | undefined;
  /** Shows a finding happen, where that can be shown. */
  onSee?: (finding: Finding) => void;
}

/** The findings about what the drawing does over time, rather than about what is drawn. */
const HAPPENS: ReadonlySet<string> = new Set(["textsTwice"]);

/** Findings in words, each with what it means for publishing. */
export function FindingList({ findings, onGo, sayNode, onSee }: FindingListProps) {
  return (
    <ul className="flex flex-col gap-1">
      {findings.map((finding, index) => {
        const { nodeId } = finding;
        // Once for all that a node has in a row.
        const known = nodeId === undefined || nodeId === findings[index - 1]?.nodeId;
        const node = known ? undefined : sayNode?.(nodeId);
        return (
          <li
            key={`${finding.code} ${finding.nodeId ?? ""} ${finding.field ?? ""} ${finding.port ?? ""} ${finding.message}`}
          >
            {onGo && finding.nodeId !== undefined ? (
              <button
                type="button"
                onClick={() => onGo(finding)}
                className="flex w-full gap-2.5 rounded-control px-2 py-1.5 text-left text-sm hover:bg-surface-sunken"
              >
                <Line finding={finding} node={node} />
              </button>
            ) : (
              <p className="flex gap-2.5 px-2 py-1.5 text-sm">
                <Line finding={finding} node={node} />
              </p>
            )}
            {onSee && HAPPENS.has(finding.code) && (
              <Button size="small" icon={Play} className="mt-1 ml-8.5" onClick={() => onSee(finding)}>
                See it happen
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Line({ finding: { severity, message }, node }: { finding: Finding; node: string | undefined }) {
  const { icon: Icon, hue, word } = FINDING_LOOKS[severity];
  return (
    <>
      <Icon aria-label={word} className={`mt-0.5 size-4 shrink-0 ${hue}`} />
      <span className="min-w-0 flex-1 wrap-anywhere">
        {node !== undefined && <span className="block truncate text-xs text-ink-soft">{node}</span>}
        {message}
      </span>
    </>
  );
}
