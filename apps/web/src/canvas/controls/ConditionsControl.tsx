import { BOUNDS, type Branch, type Finding } from "@ringback/engine";
import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import { type ReactNode, useId, useRef } from "react";
import { Button } from "../../components/Button.tsx";
import { Input } from "../../components/Field.tsx";
import { IconButton } from "../../components/IconButton.tsx";
import { BranchWhen } from "./BranchWhen.tsx";
import { moveBranch, replaceAt, withBranch } from "./branches.ts";
import { branchesOf } from "./branchesOf.ts";
import type { ControlProps } from "./ControlProps.ts";
import { FieldFindings } from "./FieldFindings.tsx";
import { MakeField } from "./MakeField.tsx";
import { useReachAdded } from "./useReachAdded.ts";

/** Branches, each with its name and its groups of conditions. The first that holds is taken. */
export function ConditionsControl({ field, value, onChange, where, findings }: ControlProps) {
  const branches = branchesOf(value);
  const labelId = useId();
  const reachAdded = useReachAdded();
  const adding = useRef<HTMLButtonElement>(null);
  const full = branches.length >= BOUNDS.branches;
  const findingsAt = (path: string) =>
    findings.filter(({ field: at = "" }) => at === path || at.startsWith(`${path}.`));
  return (
    <section aria-labelledby={labelId} className="flex flex-col gap-3">
      <div>
        <h3 id={labelId} className="text-sm font-medium text-ink">
          {field.label}
        </h3>
        {field.help && <p className="mt-0.5 text-sm text-ink-soft">{field.help}</p>}
      </div>
      {branches.map((branch, index) => (
        <BranchBox
          key={branch.id}
          branch={branch}
          position={{ index, count: branches.length }}
          path={`${field.path}.${index}`}
          onChange={(next) => onChange(replaceAt(branches, index, next))}
          onMove={(by) => onChange(moveBranch(branches, index, by))}
          onDelete={() => {
            onChange(replaceAt(branches, index));
            adding.current?.focus();
          }}
          aboutName={findingsAt(`${field.path}.${index}.name`)}
        >
          <BranchWhen
            when={branch.when}
            onChange={(when) => onChange(replaceAt(branches, index, { ...branch, when }))}
            where={where}
            path={`${field.path}.${index}.when`}
            findingsAt={findingsAt}
          />
        </BranchBox>
      ))}
      <p className="rounded-control border border-dashed border-line-strong px-3 py-2 text-sm text-ink-soft">
        <span className="font-medium text-ink">None</span>: when no branch holds.
      </p>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
        <Button
          ref={adding}
          size="small"
          icon={Plus}
          disabled={full}
          onClick={() => {
            onChange(withBranch(branches));
            reachAdded(`${field.path}.${branches.length}.name`);
          }}
        >
          Add a branch
        </Button>
        <MakeField />
        {full && (
          <p className="w-full text-sm text-ink-soft">A node has at most {BOUNDS.branches} branches.</p>
        )}
      </div>
    </section>
  );
}

interface BranchBoxProps {
  branch: Branch;
  position: { index: number; count: number };
  /** Dotted path of the branch in the config. */
  path: string;
  onChange: (branch: Branch) => void;
  onMove: (by: -1 | 1) => void;
  onDelete: () => void;
  aboutName: readonly Finding[];
  children: ReactNode;
}

function BranchBox(props: BranchBoxProps) {
  const { branch, path, onChange, onMove, onDelete, aboutName, children } = props;
  const { index, count } = props.position;
  const called = branch.name.trim() === "" ? `branch ${index + 1}` : branch.name;
  return (
    <div className="rounded-card border p-3">
      <div data-field={`${path}.name`} className="flex items-center gap-1">
        <Input
          aria-label={`Name of branch ${index + 1}`}
          value={branch.name}
          placeholder={`Branch ${index + 1}`}
          maxLength={80}
          className="mr-1 font-medium"
          onChange={(event) => onChange({ ...branch, name: event.currentTarget.value })}
        />
        {count > 1 && (
          <>
            <IconButton
              size="small"
              icon={ArrowUp}
              label={`Move ${called} up`}
              disabled={index === 0}
              onClick={() => onMove(-1)}
            />
            <IconButton
              size="small"
              icon={ArrowDown}
              label={`Move ${called} down`}
              disabled={index === count - 1}
              onClick={() => onMove(1)}
            />
            <IconButton size="small" icon={Trash2} label={`Delete ${called}`} onClick={onDelete} />
          </>
        )}
      </div>
      {aboutName.length > 0 && (
        <div className="mt-1">
          <FieldFindings findings={aboutName} />
        </div>
      )}
      <div className="mt-3">{children}</div>
    </div>
  );
}
