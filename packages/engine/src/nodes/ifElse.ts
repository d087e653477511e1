import { z } from "zod";
import { type Branch, branchesSchema, type Condition } from "../conditions/condition.ts";
import { conditionFindings } from "../conditions/conditionFindings.ts";
import { evaluate } from "../conditions/evaluate.ts";
import { sayCondition } from "../conditions/sayTest.ts";
import { type CardPart, control, defineNode, type Here, type Where } from "../defineNode.ts";
import type { Need } from "../facts.ts";
import type { Finding, Move } from "../model.ts";

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
    ...branches.map(({ id, name }, index) => ({
      id,
      label: name.trim() === "" ? `Branch ${index + 1}` : name,
    })),
    { id: NONE, label: "None" },
  ],
  card,
  findings,
  needs: ({ branches }) => needsOfConditions(branches.flatMap(conditionsOf)),
  enter,
});

function enter(here: Here, { branches }: Config): Move {
  const failed: string[] = [];
  for (const branch of branches) {
    const { holds, why } = evaluate(branch.when, here);
    if (holds) return { type: "go", port: branch.id, why: sentence(why) };
    failed.push(why);
  }
  return { type: "go", port: NONE, why: sentence(failed.join("; ")) };
}

function sentence(why: string): string {
  return `${why.slice(0, 1).toUpperCase()}${why.slice(1, 600)}.`;
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
  const conditions = conditionsOf(only);
  const [first, second] = conditions;
  if (!first) return ["If ", { chip: "a condition", empty: true }, " holds"];
  const said: CardPart[] = ["If ", ...sayCondition(first, where)];
  if (!second) return said;
  if (conditions.length === 2) return [...said, ` ${joinOf(only)} `, ...sayCondition(second, where)];
  return [...said, ` ${joinOf(only)} `, { chip: `${conditions.length - 1} more conditions` }];
}

/** The word between the first two conditions: they stand in one group, or in two. */
function joinOf(branch: Branch): "and" | "or" {
  const first = branch.when.groups.find((group) => group.conditions.length > 0);
  const join = first && first.conditions.length > 1 ? first.join : branch.when.join;
  return join === "all" ? "and" : "or";
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
