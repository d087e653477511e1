import { type Finding, hasErrors } from "@ringback/engine";
import type { ReactNode } from "react";
import type { Change } from "../canvas/changes.ts";
import { FindingList } from "../canvas/FindingList.tsx";
import { Button } from "../components/Button.tsx";
import { Sheet } from "../components/Sheet.tsx";
import { ChangeList } from "./ChangeList.tsx";

export interface PublishSheetProps {
  open: boolean;
  onClose: () => void;
  live: { number: number } | null;
  changes: readonly Change[];
  findings: readonly Finding[];
  /** How many people are in a run of an older version. */
  waiting: number;
  busy: boolean;
  onPublish: () => void;
  onDiscard: () => void;
  /** Goes to where a finding is. */
  onGo: (finding: Finding) => void;
  /** Shows the calls that a drawing answers twice. */
  onSee: () => void;
  /** How the workflow's checks came out; `null` when it has none. */
  checks: ReactNode;
}

/** Before a draft goes live: what would change, what has to be mended first, and who is under way. */
export function PublishSheet(props: PublishSheetProps) {
  const { open, onClose, live, changes, findings, waiting, busy, onPublish, onDiscard, onGo, onSee, checks } =
    props;
  const errors = findings.filter(({ severity }) => severity === "error");
  const advice = findings.filter(({ severity }) => severity !== "error");
  const blocked = hasErrors(findings);
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={blocked ? "Not ready to publish" : "Publish this draft"}
      description={
        blocked
          ? "Mend what is listed first. Your draft is saved."
          : "Calls from now on follow what you publish."
      }
      footer={
        <>
          {live && changes.length > 0 && (
            <Button look="quiet" disabled={busy} onClick={onDiscard}>
              Discard draft
            </Button>
          )}
          <Button look="primary" busy={busy} disabled={blocked} onClick={onPublish}>
            Publish
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-6">
        {errors.length > 0 && (
          <Part title="Mend this first">
            <FindingList findings={errors} onGo={onGo} />
          </Part>
        )}
        <Part title={live ? `What changes since v${live.number}` : "What goes live"}>
          {changes.length > 0 ? (
            <ChangeList changes={changes} />
          ) : (
            <p className="text-sm text-ink-soft">Nothing: the draft says the same as v{live?.number}.</p>
          )}
        </Part>
        {checks && !blocked && <Part title="Checks">{checks}</Part>}
        {advice.length > 0 && (
          <Part title="Worth a look">
            <FindingList findings={advice} onGo={onGo} onSee={onSee} />
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

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-sm font-medium">{title}</h3>
      {children}
    </section>
  );
}
