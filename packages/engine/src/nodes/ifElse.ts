import { z } from "zod";
import { type Branch, branchesSchema, type Condition } from "../conditions/condition.ts";
import { conditionFindings } from "../conditions/conditionFindings.ts";
import { evaluate } from "../conditions/evaluate.ts";
import { sayCondition } from "../conditions/sayTest.ts";
import { type CardPart, control, defineNode, type Here, type Where } from "../defineNode.ts";
import type { Need } from "../facts.ts";
import type { Finding, Move } from "../model.ts";
import { plural } from "../time/sayDuration.ts";

const config = z.strictObject({
  branches: branchesSchema.meta(
    control({
      label: "Branches",
      control: "conditions",
      help: "The first branch that holds is taken. When none does, the run leaves by None.",
    }),
  ),
});

type Config = z.infer<typeof config>;

/** The port taken when no branch holds. */
const NONE = "none";

/** Chooses a way: the first branch whose conditions hold, or none. */
export const ifElse = defineNode<Config>({
  type: "ifElse",
  version: 1,
  kind: "branch",
  title: "If/Else",
  description: "Goes one way or another, depending on what is known.",
  icon: "split",
  config,
  fresh: {
    branches: [
      { id: "branch1", name: "Yes", when: { join: "all", groups: [{ join: "all", conditions: [] }] } },
    ],
  },
  ports: ({ branches }) => [
    ...branches.map((branch, index) => ({ id: branch.id, label: labelOf(branch, index) })),
    { id: NONE, label: "None" },
  ],
  card,
  findings,
  needs: ({ branches }) => needsOfConditions(branches.flatMap(conditionsOf)),
  enter,
});

function enter(here: Here, { branches }: Config): Move {
  const failed: string[] = [];
  for (const [index, branch] of branches.entries()) {
    const { holds, why } = evaluate(branch.when, here);
    if (holds) return { type: "go", port: branch.id, why: short(sentence(why)) };
    failed.push(branches.length === 1 ? sentence(why) : sentence(`not "${labelOf(branch, index)}": ${why}`));
  }
  return { type: "go", port: NONE, why: short(failed.join(" ")) };
}

function labelOf({ name }: Branch, index: number): string {
  return name.trim() === "" ? `Branch ${index + 1}` : name;
}

/** A reason is read in a few lines, however many conditions there are. */
function short(why: string): string {
  return why.length > 600 ? `${why.slice(0, 599)}…` : why;
}

function sentence(why: string): string {
  return `${why.slice(0, 1).toUpperCase()}${why.slice(1)}.`;
}

function card({ branches }: Config, where: Where): CardPart[] {
  const [only] = branches;
  if (branches.length > 1 || !only) {
    const names = branches.flatMap(({ name }, index): CardPart[] => [
      index === 0 ? "Take the first that holds: " : ", ",
      name.trim() === "" ? { chip: `branch ${index + 1}`, empty: true } : { chip: name },
    ]);
    return [...names, ", else none"];
  }
  const { join, groups } = only.when;
  const said = groups.filter(({ conditions }) => conditions.length > 0);
  const words = new Set([
    ...said.filter(({ conditions }) => conditions.length > 1).map((group) => group.join),
    ...(said.length > 1 ? [join] : []),
  ]);
  // Joined by one word they are one list; "and" within "or" is said group by group, or it would say something else.
  const [word = join] = words;
  const lists = words.size > 1 ? said : [{ join: word, conditions: conditionsOf(only) }];
  const [first, second, ...others] = lists.map((list) => sayList(list, where));
  if (first === undefined || first.length === 0)
    return ["If ", { chip: "a condition", empty: true }, " holds"];
  if (second === undefined) return ["If ", ...first];
  const more =
    others.length === 0 ? [] : [`, ${JOINS[join]} `, { chip: plural(others.length, "more group") }];
  return ["If ", ...first, `, ${JOINS[join]} `, ...second, ...more];
}

const JOINS = { all: "and", any: "or" } as const;

/** The first condition, and the second where there are two, or how many more there are. */
function sayList({ join, conditions }: Branch["when"]["groups"][number], where: Where): CardPart[] {
  const [first, second] = conditions;
  if (first === undefined) return [];
  const said = sayCondition(first, where);
  if (second === undefined) return said;
  if (conditions.length === 2) return [...said, ` ${JOINS[join]} `, ...sayCondition(second, where)];
  return [...said, ` ${JOINS[join]} `, { chip: `${conditions.length - 1} more conditions` }];
}

function findings({ branches }: Config, where: Where): Finding[] {
  const found: Finding[] = [];
  const add = (code: string, severity: Finding["severity"], field: string, message: string) => {
    found.push({ code, severity, nodeId: where.nodeId, field, message });
  };
  const seen = new Set([NONE]);
  for (const [index, branch] of branches.entries()) {
    const at = `branches.${index}`;
    if (seen.has(branch.id)) {
      add(
        "branchTwice",
        "error",
        `${at}.id`,
        `Two ways out share the name "${branch.id}". Delete this branch and add it anew.`,
      );
    }
    seen.add(branch.id);
    if (branch.name.trim() === "")
      add("branchUnnamed", "info", `${at}.name`, "Name this branch, so that the drawing can be read.");
    for (const [g, group] of branch.when.groups.entries()) {
      if (group.conditions.length === 0) {
        add(
          "conditionMissing",
          "error",
          `${at}.when.groups.${g}`,
          "Add a condition: this branch would never be taken.",
        );
      }
      for (const [c, condition] of group.conditions.entries()) {
        found.push(...conditionFindings(condition, where, `${at}.when.groups.${g}.conditions.${c}`));
      }
    }
    if (branch.when.groups.length === 0) {
      add(
        "conditionMissing",
        "error",
        `${at}.when.groups`,
        "Add a condition: this branch would never be taken.",
      );
    }
  }
  return found;
}

function conditionsOf(branch: Branch): Condition[] {
  return branch.when.groups.flatMap((group) => group.conditions);
}

function needsOfConditions(conditions: readonly Condition[]): Need[] {
  const looks = conditions.some(
    ({ subject }) => subject.type === "callsWithin" || subject.type === "firstCallToday",
  );
  return looks ? ["calls"] : [];
}
