import { BOUNDS, type Branch, type Condition, type Subject, type Test } from "@ringback/engine";

/** Branches are edited as values: each of these returns new ones. */

/** A further branch, with one condition still to fill in; the same branches when there are as many as may be. */
export function withBranch(branches: readonly Branch[]): Branch[] {
  if (branches.length >= BOUNDS.branches) return [...branches];
  const taken = new Set(branches.map(({ id }) => id));
  let number = branches.length + 1;
  while (taken.has(`branch${number}`)) number += 1;
  return [
    ...branches,
    { id: `branch${number}`, name: `Branch ${number}`, when: { join: "all", groups: [freshGroup()] } },
  ];
}

/** A branch one place further up (-1) or down (1). The first that holds is taken, so the order matters. */
export function moveBranch(branches: readonly Branch[], index: number, by: -1 | 1): Branch[] {
  const moved = [...branches];
  const [branch] = moved.splice(index, 1);
  if (branch) moved.splice(Math.max(0, index + by), 0, branch);
  return moved;
}

/** The same list with one item changed, or left out. */
export function replaceAt<T>(items: readonly T[], index: number, ...by: T[]): T[] {
  return [...items.slice(0, index), ...by, ...items.slice(index + 1)];
}

/** A condition that looks at nothing yet. */
export function freshCondition(): Condition {
  return { subject: { type: "field", field: "" }, test: { type: "isNotEmpty" } };
}

/** A group with one condition still to fill in. */
export function freshGroup(): Branch["when"]["groups"][number] {
  return { join: "all", conditions: [freshCondition()] };
}

/** A condition that looks at something else; its test is kept when it still fits. */
export function withSubject(condition: Condition, subject: Subject, tests: readonly Test[]): Condition {
  const [first] = tests;
  const fits = tests.some(({ type }) => type === condition.test.type);
  return { subject, test: fits || !first ? condition.test : first };
}
