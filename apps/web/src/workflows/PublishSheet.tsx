import { type Finding, hasErrors, type PlayedCheck, type WorkflowCheck } from "@ringback/engine";
import { useId } from "react";
import type { Change } from "../canvas/changes.ts";
import { FindingList } from "../canvas/FindingList.tsx";
import { Button } from "../components/Button.tsx";
import { Sheet } from "../components/Sheet.tsx";
import { CheckResults } from "../testDrive/CheckResults.tsx";
import { ChangeList } from "./ChangeList.tsx";
import { DiscardDraft } from "./DiscardDraft.tsx";
import { Part } from "./Part.tsx";

export interface PublishSheetProps {
  open: boolean;
  onClose: () => void;
  live: { number: number } | null;
  on: boolean;
  changes: readonly Change[];
  findings: readonly Finding[];
  /** How many people are in a run of an older version. */
  waiting: number;
  busy: boolean;
  onPublish: () => void;
  /** Turns what is published on again. */
  onTurnOn: () => void;
  onDiscard: () => void;
  /** Goes to where a finding is. */
  onGo: (finding: Finding) => void;
  /** What a node does, in words. */
  sayNode: (nodeId: string) => string | undefined;
  /** Shows the calls that a drawing answers twice. */
  onSee: () => void;
  /** How the workflow's checks come out with this draft. */
  results: readonly PlayedCheck[];
  /** Plays a check that comes out otherwise than it was saved. */
  onSeeCheck: (check: WorkflowCheck) => void;
}

/** Before a draft goes live: what would change, what has to be mended first, and who is under way. */
export function PublishSheet(props: PublishSheetProps) {
  const { open, onClose, live, on, changes, findings, waiting, busy, onGo, sayNode, onSee, results } = props;
  const reason = useId();
  const errors = findings.filter(({ severity }) => severity === "error");
  const advice = findings.filter(({ severity }) => severity !== "error");
  const blocked = hasErrors(findings);
  const same = live !== null && changes.length === 0;
  const differing = results.filter(({ differs }) => differs.length > 0).length;
  const differs = differing > 0 && !blocked && !same;
  const said = sayState(blocked, same, live);
  const checks = <CheckResults results={results} onSee={props.onSeeCheck} />;
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={said.title}
      description={<span id={reason}>{said.description}</span>}
      footer={
        <>
          {live && changes.length > 0 && (
            <DiscardDraft live={live} changes={changes} busy={busy} onDiscard={props.onDiscard} />
          )}
          {same && !on && (
            <Button busy={busy} onClick={props.onTurnOn}>
              Turn on v{live.number}
            </Button>
          )}
          <Button
            look="primary"
            busy={busy}
            disabled={blocked || same}
            // Who comes to it with the keyboard is told why.
            focusableWhenDisabled
            aria-describedby={reason}
            onClick={props.onPublish}
          >
            {differs ? "Publish anyway" : "Publish"}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-6">
        {errors.length > 0 && (
          <Part title="Mend this first">
            <FindingList findings={errors} onGo={onGo} sayNode={sayNode} />
          </Part>
        )}
        {differs && <Part title={sayDiffering(differing)}>{checks}</Part>}
        {changes.length > 0 && (
          <Part title={live ? `What changes since v${live.number}` : "What goes live"}>
            <ChangeList changes={changes} />
          </Part>
        )}
        {results.length > 0 && !blocked && !differs && <Part title="Checks">{checks}</Part>}
        {advice.length > 0 && (
          <Part title="Worth a look">
            <FindingList findings={advice} onGo={onGo} sayNode={sayNode} onSee={onSee} />
          </Part>
        )}
        {live && waiting > 0 && (
          <p className="text-sm text-ink-soft">
            {waiting === 1 ? "1 caller is" : `${waiting} callers are`} under way in the version they started
            with. They finish in it.
          </p>
        )}
      </div>
    </Sheet>
  );
}

function sayDiffering(count: number): string {
  return count === 1
    ? "A check comes out otherwise: is that what you want?"
    : `${count} checks come out otherwise: is that what you want?`;
}

function sayState(blocked: boolean, same: boolean, live: { number: number } | null) {
  if (blocked)
    return { title: "Not ready to publish", description: "Mend what is listed first. Your draft is saved." };
  if (same) {
    return {
      title: "Nothing to publish",
      description: `The draft says the same as v${live?.number}. Change something first.`,
    };
  }
  return { title: "Publish this draft", description: "Calls from now on follow what you publish." };
}
