import {
  type Condition,
  type Finding,
  kindOf,
  SUBJECTS,
  type Subject,
  type Test,
  testsOf,
} from "@ringback/engine";
import { Trash2 } from "lucide-react";
import { IconButton } from "../../components/IconButton.tsx";
import { Select, type SelectOption } from "../../components/Select.tsx";
import type { Names } from "../sentence.ts";
import { withSubject } from "./branches.ts";
import { FieldFindings } from "./FieldFindings.tsx";
import { NumberInput } from "./NumberInput.tsx";
import { TestValue } from "./TestValue.tsx";

export interface ConditionRowProps {
  condition: Condition;
  onChange: (condition: Condition) => void;
  onDelete: () => void;
  where: Names;
  /** Dotted path of the condition in the config. */
  path: string;
  findings: readonly Finding[];
}

/** One condition: what to look at, how to compare, and with what. Only comparisons that fit are offered. */
export function ConditionRow({ condition, onChange, onDelete, where, path, findings }: ConditionRowProps) {
  const { subject, test } = condition;
  const kind = kindOf(subject, where.fields);
  const tests = kind === null ? [] : testsOf(kind, subject.type);
  const lookAt = (key: string) => {
    const next = subjectOf(key);
    const nextKind = kindOf(next, where.fields);
    const fitting = nextKind === null ? [] : testsOf(nextKind, next.type).map(({ fresh }) => fresh);
    onChange(withSubject(condition, next, fitting));
  };
  const compare = (type: Test["type"]) => {
    const choice = tests.find(({ fresh }) => fresh.type === type);
    if (choice) onChange({ ...condition, test: carriedOver(test, choice.fresh) });
  };
  return (
    <div data-field={path} className="flex gap-1">
      <div className="flex min-w-0 flex-1 flex-col gap-2">
        <div data-field={`${path}.subject`}>
          <Select
            label="What to look at"
            value={keyOf(subject)}
            onChange={lookAt}
            placeholder="Choose what to look at"
            options={subjectOptions(where)}
          />
        </div>
        {subject.type === "callsWithin" && (
          <div className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
            Hours
            <NumberInput
              label="Hours to look back"
              value={subject.hours}
              least={1}
              most={744}
              onChange={(hours) => onChange({ ...condition, subject: { ...subject, hours } })}
              className="w-20! tabular-nums"
            />
          </div>
        )}
        {tests.length > 0 && (
          <div className="flex flex-wrap items-center gap-2">
            <Select<Test["type"]>
              label="How to compare"
              value={test.type}
              onChange={compare}
              options={tests.map(({ label, fresh }) => ({ value: fresh.type, label }))}
              className="w-auto! min-w-36 flex-1"
            />
            <div data-field={`${path}.test`} className="contents">
              <TestValue
                test={test}
                onChange={(next) => onChange({ ...condition, test: next })}
                where={where}
              />
            </div>
          </div>
        )}
        <FieldFindings findings={findings} />
      </div>
      <IconButton
        size="small"
        icon={Trash2}
        label="Delete this condition"
        className="mt-0.5"
        onClick={onDelete}
      />
    </div>
  );
}

const FIELD = "field:";

/** Each contact field is a thing to look at of its own: choosing "contact field" first would be a question too many. */
function subjectOptions(where: Names): SelectOption<string>[] {
  const fields = where.fields.map(({ key, label }) => ({ value: FIELD + key, label, group: "Contact" }));
  const rest = SUBJECTS.filter(({ fresh }) => fresh.type !== "field").map(({ label, fresh }) => ({
    value: fresh.type,
    label,
    group: OF_CONTACT.has(fresh.type) ? "Contact" : "Call and time",
  }));
  const all = [...fields, ...rest];
  return [
    ...all.filter(({ group }) => group === "Contact"),
    ...all.filter(({ group }) => group !== "Contact"),
  ];
}

const OF_CONTACT = new Set<Subject["type"]>(["tags", "knownContact"]);

function keyOf(subject: Subject): string | null {
  if (subject.type !== "field") return subject.type;
  return subject.field === "" ? null : FIELD + subject.field;
}

function subjectOf(key: string): Subject {
  if (key.startsWith(FIELD)) return { type: "field", field: key.slice(FIELD.length) };
  return SUBJECTS.find(({ fresh }) => fresh.type === key)?.fresh ?? { type: "field", field: "" };
}

/** "is" to "is not" keeps the words, "within the last" to "more than ago" keeps the span. */
function carriedOver(test: Test, fresh: Test): Test {
  const { type } = fresh;
  if ((type === "is" || type === "isNot" || type === "contains" || type === "startsWith") && "text" in test) {
    return { type, text: test.text };
  }
  if ((type === "equals" || type === "isMoreThan" || type === "isLessThan") && "number" in test) {
    return { type, number: test.number };
  }
  if ((type === "isWithinLast" || type === "isMoreThanAgo") && "unit" in test) {
    return { type, amount: test.amount, unit: test.unit };
  }
  if ((type === "isBefore" || type === "isAfter") && "at" in test) return { type, at: test.at };
  if ((type === "hasTag" || type === "lacksTag") && "tag" in test) return { type, tag: test.tag };
  return fresh;
}
