import type { Finding, When } from "@ringback/engine";
import { Plus } from "lucide-react";
import { useRef } from "react";
import { Button } from "../../components/Button.tsx";
import { Select } from "../../components/Select.tsx";
import { byPlace } from "../byPlace.ts";
import type { Names } from "../sentence.ts";
import { freshCondition, freshGroup, replaceAt } from "./branches.ts";
import { ConditionRow } from "./ConditionRow.tsx";
import { FieldFindings } from "./FieldFindings.tsx";
import { useReachAdded } from "./useReachAdded.ts";

type Join = When["join"];
type Group = When["groups"][number];

export interface BranchWhenProps {
  when: When;
  onChange: (when: When) => void;
  where: Names;
  /** Dotted path of `when` in the config. */
  path: string;
  findingsAt: (path: string) => readonly Finding[];
}

/** The limits of the config's schema. */
const MOST_GROUPS = 10;
const MOST_CONDITIONS = 20;

/** When a branch is taken: groups of conditions, with AND or OR within a group and between the groups. */
export function BranchWhen({ when, onChange, where, path, findingsAt }: BranchWhenProps) {
  const { groups } = when;
  const reachAdded = useReachAdded();
  const adding = useRef<HTMLButtonElement>(null);
  const own = findingsAt(`${path}.groups`).filter(({ field }) => field === `${path}.groups`);
  const change = (index: number, group: Group) => {
    // The last condition of a group takes the group with it, but a branch keeps one group to add to.
    const empty = group.conditions.length === 0 && groups.length > 1;
    onChange({ ...when, groups: empty ? replaceAt(groups, index) : replaceAt(groups, index, group) });
    if (empty) adding.current?.focus();
  };
  return (
    <div className="flex flex-col gap-2">
      {byPlace(groups).map(({ item: group, index, key }) => (
        <div key={key} className="flex flex-col gap-2">
          {index > 0 && (
            <JoinSelect join={when.join} onChange={(join) => onChange({ ...when, join })} between="groups" />
          )}
          <GroupBox
            group={group}
            onChange={(next) => change(index, next)}
            where={where}
            path={`${path}.groups.${index}`}
            findingsAt={findingsAt}
            framed={groups.length > 1}
          />
        </div>
      ))}
      <FieldFindings findings={own} />
      {groups.length < MOST_GROUPS && (
        <Button
          ref={adding}
          size="small"
          look="quiet"
          icon={Plus}
          className="self-start"
          onClick={() => {
            onChange({
              ...when,
              join: groups.length === 1 ? "any" : when.join,
              groups: [...groups, freshGroup()],
            });
            reachAdded(`${path}.groups.${groups.length}.conditions.0.subject`);
          }}
        >
          Add a group
        </Button>
      )}
    </div>
  );
}

interface GroupBoxProps extends Omit<BranchWhenProps, "when" | "onChange"> {
  group: Group;
  onChange: (group: Group) => void;
  /** More than one group: show where each begins and ends. */
  framed: boolean;
}

function GroupBox({ group, onChange, where, path, findingsAt, framed }: GroupBoxProps) {
  const { conditions } = group;
  const reachAdded = useReachAdded();
  const adding = useRef<HTMLButtonElement>(null);
  const own = findingsAt(path).filter(({ field }) => field === path);
  return (
    <div
      data-field={path}
      className={
        framed ? "flex flex-col gap-2 rounded-control bg-surface-sunken p-2.5" : "flex flex-col gap-2"
      }
    >
      {byPlace(conditions).map(({ item: condition, index, key }) => (
        <div key={key} className="flex flex-col gap-2">
          {index === 0 ? (
            <span className="text-sm text-ink-soft">If</span>
          ) : (
            <JoinSelect
              join={group.join}
              onChange={(join) => onChange({ ...group, join })}
              between="conditions"
            />
          )}
          <ConditionRow
            condition={condition}
            onChange={(next) => onChange({ ...group, conditions: replaceAt(conditions, index, next) })}
            onDelete={() => {
              adding.current?.focus();
              onChange({ ...group, conditions: replaceAt(conditions, index) });
            }}
            where={where}
            path={`${path}.conditions.${index}`}
            findings={findingsAt(`${path}.conditions.${index}`)}
          />
        </div>
      ))}
      <FieldFindings findings={own} />
      {conditions.length < MOST_CONDITIONS && (
        <Button
          ref={adding}
          size="small"
          look="quiet"
          icon={Plus}
          className="self-start"
          onClick={() => {
            onChange({ ...group, conditions: [...conditions, freshCondition()] });
            reachAdded(`${path}.conditions.${conditions.length}.subject`);
          }}
        >
          Add a condition
        </Button>
      )}
    </div>
  );
}

interface JoinSelectProps {
  join: Join;
  onChange: (join: Join) => void;
  between: "conditions" | "groups";
}

/** AND or OR. It holds for all conditions of a group, or all groups of a branch, so every one of them changes it. */
function JoinSelect({ join, onChange, between }: JoinSelectProps) {
  return (
    <Select<Join>
      size="small"
      label={
        between === "conditions" ? "How the conditions of this group are joined" : "How the groups are joined"
      }
      value={join}
      onChange={onChange}
      options={[
        { value: "all", label: "and" },
        { value: "any", label: "or" },
      ]}
      className="w-20!"
    />
  );
}
