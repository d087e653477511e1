import { type BusinessFacts, DEFAULT_GUARD_MS, type Finding, type WorkflowSettings } from "@ringback/engine";
import { Download, PencilLine, Trash2 } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "../components/Button.tsx";
import { Field, Input } from "../components/Field.tsx";
import { Sheet } from "../components/Sheet.tsx";
import { Switch } from "../components/Switch.tsx";
import { toast } from "../components/Toast.tsx";
import { Leaving } from "../settings/Leaving.tsx";
import { GuardTime } from "./GuardTime.tsx";
import { OwnHours } from "./OwnHours.tsx";
import { useOwnHours } from "./useOwnHours.ts";

export interface SettingsSheetProps {
  open: boolean;
  onClose: () => void;
  name: string;
  onRename: (name: string) => void;
  on: boolean;
  /** There is a version that can be turned on. */
  published: boolean;
  onTurn: (on: boolean) => void;
  guardMs: number | null;
  onGuard: (guardMs: number | null) => void;
  settings: WorkflowSettings;
  /** What holds where nothing is decided for the workflow. */
  business: BusinessFacts;
  /** Answers with what to mend; `null` when it could not be saved and a toast said why. */
  onSettings: (settings: WorkflowSettings) => Promise<Finding[] | null>;
  onExport: () => void;
  onRemove: () => void;
}

/** A workflow's name, whether it runs, its guard, and what it has otherwise than the business. All of it holds without publishing. */
export function SettingsSheet(props: SettingsSheetProps) {
  const { open, onClose, on, published, onTurn, guardMs, onGuard, settings, business } = props;
  const own = useOwnHours(settings, props.onSettings);
  const { dirty } = own.section;
  // Said when it is closed the first time; opened again, it says so itself.
  const told = useRef(false);
  const close = () => {
    if (dirty && !told.current)
      toast({ says: "The hours you changed are not saved yet. They are kept in the settings." });
    told.current = dirty;
    onClose();
  };
  return (
    <>
      <Sheet
        open={open}
        onClose={close}
        title="Workflow settings"
        description="These hold at once, for callers who wait too. Publishing does not freeze them."
        footer={
          <>
            <Button look="quiet" icon={Trash2} className="mr-auto" onClick={props.onRemove}>
              Remove
            </Button>
            <Button icon={Download} onClick={props.onExport}>
              Export as a file
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-7">
          <KeptNote dirty={dirty} />
          <Name name={props.name} onRename={props.onRename} />
          <div className="flex flex-col gap-1.5">
            <Switch label="On" checked={on} disabled={!published} onChange={onTurn} />
            <p className="text-sm text-ink-soft">
              {published
                ? "Off, new calls start nothing here. Callers under way finish."
                : "Publish the draft first; that turns it on."}
            </p>
          </div>
          <div className="flex flex-col gap-3">
            <Switch
              label="Guard"
              checked={guardMs !== null}
              onChange={(next) => onGuard(next ? DEFAULT_GUARD_MS : null)}
            />
            <p className="-mt-1.5 text-sm text-ink-soft">
              One missed-call text per caller within this time, whatever the drawing says. It ends early when
              they reply.
            </p>
            {guardMs !== null && <GuardTime guardMs={guardMs} onGuard={onGuard} />}
          </div>
          <div className="flex flex-col gap-1.5">
            <Switch
              label="Stop when they reply"
              checked={settings.stopOnReply}
              onChange={(stopOnReply) => void props.onSettings({ ...settings, stopOnReply })}
            />
            <p className="text-sm text-ink-soft">
              A reply ends their way through the drawing, unless it stands at a node that waits for a reply.
            </p>
          </div>
          <OwnHours {...own} business={business} />
        </div>
      </Sheet>
      <Leaving dirty={dirty}>
        The hours that you changed in this workflow’s settings are not saved yet, and would be lost.
      </Leaving>
    </>
  );
}

/** What was typed before the sheet was closed is still there, further down. */
function KeptNote({ dirty }: { dirty: boolean }) {
  const [kept] = useState(dirty);
  if (!kept || !dirty) return null;
  return (
    <p className="flex gap-2 rounded-control bg-missed-soft px-3 py-2.5 text-sm text-missed">
      <PencilLine aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      The hours that you changed below are not saved yet.
    </p>
  );
}

function Name({ name, onRename }: { name: string; onRename: (name: string) => void }) {
  const [typed, setTyped] = useState(name);
  const trimmed = typed.trim();
  const done = () => {
    if (trimmed !== "" && trimmed !== name) onRename(trimmed);
  };
  return (
    <Field label="Name" error={trimmed === "" ? "Give it a name." : undefined}>
      <Input
        value={typed}
        maxLength={80}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={done}
        onKeyDown={(event) => event.key === "Enter" && done()}
      />
    </Field>
  );
}
