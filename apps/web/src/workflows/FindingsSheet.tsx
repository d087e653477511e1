import type { Finding } from "@ringback/engine";
import { FindingList } from "../canvas/FindingList.tsx";
import { Sheet } from "../components/Sheet.tsx";
import { Part } from "./Part.tsx";

export interface FindingsSheetProps {
  open: boolean;
  onClose: () => void;
  findings: readonly Finding[];
  /** Goes to where a finding is. */
  onGo: (finding: Finding) => void;
  /** What a node does, in words. */
  sayNode: (nodeId: string) => string | undefined;
  /** Shows the calls that a drawing answers twice. */
  onSee: () => void;
}

/** What is to be mended in a drawing and what is worth a look, beside it. What is only good to know waits for publishing. */
export function FindingsSheet({ open, onClose, findings, onGo, sayNode, onSee }: FindingsSheetProps) {
  const errors = findings.filter(({ severity }) => severity === "error");
  const warnings = findings.filter(({ severity }) => severity === "warning");
  const listed = [...errors, ...warnings];
  return (
    <Sheet open={open} onClose={onClose} title="What the check found" description={sayList(listed)}>
      <div className="flex flex-col gap-6">
        {errors.length > 0 && (
          <Part title="Mend before you publish">
            <FindingList findings={errors} onGo={onGo} sayNode={sayNode} />
          </Part>
        )}
        {warnings.length > 0 && (
          <Part title="Worth a look">
            <FindingList findings={warnings} onGo={onGo} sayNode={sayNode} onSee={onSee} />
          </Part>
        )}
      </div>
    </Sheet>
  );
}

function sayList(listed: readonly Finding[]): string {
  if (listed.length === 0) return "Nothing is left to mend.";
  return listed.some(({ nodeId }) => nodeId !== undefined)
    ? "Press one to go to where it is."
    : "It is about the drawing as a whole.";
}
