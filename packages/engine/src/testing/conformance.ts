import type { Here, NodeType } from "../defineNode.ts";
import { describeCard } from "../describeCard.ts";
import { hereFor, whereFor } from "./factsFor.ts";

/**
 * What every node type promises, checked on its fresh config. Returns a sentence for each promise that is broken; an
 * empty list passes. A test of a node type is `expect(conformance(myNode)).toEqual([])` and then its own stories.
 *
 * @param samples.older One config of each older version, as it was saved: each must come out readable today.
 */
export function conformance<C>(
  nodeType: NodeType<C>,
  samples: { older?: readonly { version: number; config: unknown }[] } = {},
): string[] {
  return [
    ...names(nodeType),
    ...freshConfig(nodeType),
    ...ports(nodeType),
    ...card(nodeType),
    ...findings(nodeType),
    ...migrations(nodeType, samples.older ?? []),
    ...entering(nodeType),
  ];
}

function names<C>({ type, title, description, icon, version }: NodeType<C>): string[] {
  const broken: string[] = [];
  if (!/^[a-z][a-zA-Z0-9]*$/.test(type)) broken.push(`The type "${type}" is not camelCase.`);
  if (title.trim() === "" || description.trim() === "") broken.push("The title or the description is empty.");
  if (!/^[a-z][a-z0-9-]*$/.test(icon)) broken.push(`The icon "${icon}" is not the name of a lucide icon.`);
  if (!Number.isInteger(version) || version < 1)
    broken.push(`The version ${version} is not a whole number from 1.`);
  return broken;
}

function freshConfig<C>(nodeType: NodeType<C>): string[] {
  const parsed = nodeType.config.safeParse(JSON.parse(JSON.stringify(nodeType.fresh)));
  if (!parsed.success) return [`The fresh config is refused by the schema: ${parsed.error.message}`];
  return same(parsed.data, nodeType.fresh) ? [] : ["The fresh config does not survive JSON and the schema."];
}

function ports<C>(nodeType: NodeType<C>): string[] {
  const all = nodeType.ports(nodeType.fresh);
  const broken = all
    .filter(({ id, label }) => id.trim() === "" || label.trim() === "")
    .map(({ id }) => `The port "${id}" lacks an id or a label.`);
  if (new Set(all.map(({ id }) => id)).size !== all.length) broken.push("Two ports share an id.");
  return broken;
}

function card<C>(nodeType: NodeType<C>): string[] {
  const bare = whereFor({ fields: [], numbers: [] });
  const sentence = describeCard(nodeType.card(nodeType.fresh, bare)).trim();
  return /\w+ \w+/.test(sentence) ? [] : [`The fresh card "${sentence}" is not a sentence.`];
}

function findings<C>(nodeType: NodeType<C>): string[] {
  const config = frozen(structured(nodeType.fresh));
  const where = frozen(whereFor());
  return attempt("findings", () => {
    const first = nodeType.findings(config, where);
    const broken = first
      .filter(({ message }) => !/[.?]$/.test(message))
      .map(({ message }) => `The finding "${message}" is not a sentence.`);
    if (first.some(({ nodeId }) => nodeId !== where.nodeId)) broken.push("A finding does not name its node.");
    if (!same(first, nodeType.findings(config, where)))
      broken.push("Findings differ from one time to the next.");
    return broken;
  });
}

function migrations<C>(
  nodeType: NodeType<C>,
  older: readonly { version: number; config: unknown }[],
): string[] {
  const broken: string[] = [];
  for (let version = 1; version < nodeType.version; version += 1) {
    const sample = older.find((one) => one.version === version);
    if (!sample) {
      broken.push(`There is no sample of version ${version} to migrate.`);
      continue;
    }
    const migrated = nodeType.migrate?.(sample.config, version);
    if (!nodeType.config.safeParse(migrated).success)
      broken.push(`A config of version ${version} cannot be read any more.`);
  }
  return broken;
}

/** Replay-safe: nothing it is shown is changed, the answer is the same again, and it leaves by a port it has. */
function entering<C>(nodeType: NodeType<C>): string[] {
  const config = frozen(structured(nodeType.fresh));
  const here: Here = frozen(hereFor());
  return attempt("enter", () => {
    const move = nodeType.enter(here, config);
    const broken = same(move, nodeType.enter(here, config)) ? [] : ["Entering twice gives two answers."];
    if (move.type === "go" && !nodeType.ports(config).some(({ id }) => id === move.port)) {
      broken.push(`It leaves by the port "${move.port}", which it does not have.`);
    }
    if (move.type === "ask" && !nodeType.needs?.(config).includes("sending"))
      broken.push('It asks for a text, and does not say that it needs "sending".');
    if (move.type === "wait" && move.until <= here.now) broken.push("It waits until a time that has passed.");
    return broken;
  });
}

function attempt(what: string, check: () => string[]): string[] {
  try {
    return check();
  } catch (thrown) {
    return [`${what} threw, or changed what it was shown: ${String(thrown)}`];
  }
}

function structured<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = new Map(Object.entries(a));
  const right = new Map(Object.entries(b));
  return (
    left.size === right.size &&
    [...left].every(([key, value]) => right.has(key) && same(value, right.get(key)))
  );
}
