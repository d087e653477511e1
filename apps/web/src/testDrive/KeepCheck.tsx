import { differences, type Rehearsal, type WorkflowCheck } from "@ringback/engine";
import { BookmarkPlus, CircleCheck, TriangleAlert } from "lucide-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { byPlace } from "../canvas/byPlace.ts";
import { Button } from "../components/Button.tsx";
import { Field, Input } from "../components/Field.tsx";
import { checkOf, isOfCheck, presetOfCheck } from "./checks.ts";
import type { Plan } from "./plan.ts";
import { OWN, scenariosOf } from "./scenarios.ts";
import { verdictOf } from "./verdict.ts";

export interface KeepCheckProps {
  plan: Plan;
  rehearsal: Rehearsal;
  /** It was not played to its end yet: what comes of it is told before it is kept. */
  unseen: boolean;
  startsAt: number;
  /** The workflow has a guard that this rehearsal left out. */
  withoutGuard: boolean;
  checks: readonly WorkflowCheck[];
  onSave: (check: WorkflowCheck) => void;
  onRemove: (check: WorkflowCheck) => void;
}

/**
 * Keeps a scenario with what comes of it, played or not, so that publishing looks whether it still comes out so; or says
 * how a kept one came out.
 */
export function KeepCheck({
  plan,
  rehearsal,
  unseen,
  startsAt,
  withoutGuard,
  checks,
  onSave,
  onRemove,
}: KeepCheckProps) {
  const [name, setName] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const naming = name !== null;
  useEffect(() => {
    if (naming) place.current?.scrollIntoView({ block: "nearest" });
  }, [naming]);
  const kept = checks.find(({ id }) => isOfCheck(plan) && presetOfCheck(id) === plan.preset);
  // What was pressed goes away: the keyboard stays where it stood.
  const stay = () => place.current?.focus();
  const remove = (check: WorkflowCheck) => {
    onRemove(check);
    stay();
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name === null || name.trim() === "") return;
    onSave(checkOf(plan, rehearsal, { id: crypto.randomUUID(), name: name.trim() }));
    setName(null);
    stay();
  };
  return (
    <div ref={place} tabIndex={-1} className="scroll-mb-44 outline-none md:scroll-mb-4">
      {kept ? (
        <Kept check={kept} plan={plan} rehearsal={rehearsal} onSave={onSave} onRemove={remove} />
      ) : name === null ? (
        plan.happenings.length > 0 && (
          <Button size="small" icon={BookmarkPlus} onClick={() => setName(titleOf(plan))}>
            Save as a check
          </Button>
        )
      ) : (
        <form onSubmit={save} className="flex flex-col gap-2.5 rounded-card border px-3.5 py-3">
          {unseen && (
            <p className="text-sm">
              <span className="text-ink-soft">What comes of it now: </span>
              {verdictOf(rehearsal, { startsAt, withoutGuard }).sentences.join(" ")}
            </p>
          )}
          <Field label="Name of the check" help={WHAT_FOR}>
            <Input
              autoFocus
              value={name}
              maxLength={80}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          </Field>
          <div className="flex gap-2">
            <Button size="small" look="primary" type="submit" disabled={name.trim() === ""}>
              Save check
            </Button>
            <Button
              size="small"
              look="quiet"
              onClick={() => {
                setName(null);
                stay();
              }}
            >
              Cancel
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}

const WHAT_FOR = "Publishing plays it again and tells you if anybody would get something else.";

/** What a check is called, unless the owner says otherwise. */
function titleOf({ preset }: Plan): string {
  return scenariosOf([], true).find(({ value }) => value === preset)?.label ?? OWN.label;
}

interface KeptProps extends Pick<KeepCheckProps, "plan" | "rehearsal" | "onSave" | "onRemove"> {
  check: WorkflowCheck;
}

function Kept({ check, plan, rehearsal, onSave, onRemove }: KeptProps) {
  const differs = differences(check, rehearsal);
  return (
    <div className="flex flex-col gap-2.5 rounded-card border px-3.5 py-3 text-sm">
      {differs.length === 0 ? (
        <div className="flex gap-2">
          <CircleCheck aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-ok" />
          <div>
            <p className="font-medium">It comes out as you saved it.</p>
            <p className="text-ink-soft">{WHAT_FOR}</p>
          </div>
        </div>
      ) : (
        <div className="flex gap-2">
          <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-missed" />
          <div>
            <p className="font-medium">It comes out otherwise than you saved it.</p>
            {byPlace(differs).map(({ item, key }) => (
              <p key={key}>{item}</p>
            ))}
          </div>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        {differs.length > 0 && (
          <Button size="small" onClick={() => onSave(checkOf(plan, rehearsal, check))}>
            This is right now
          </Button>
        )}
        <Button size="small" look="quiet" onClick={() => onRemove(check)}>
          Remove this check
        </Button>
      </div>
    </div>
  );
}
