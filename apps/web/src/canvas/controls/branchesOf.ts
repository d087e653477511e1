import { type Branch, ifElse } from "@ringback/engine";

/** The branches in a config; none when it holds something else. Read by the schema of If / Else itself. */
export function branchesOf(value: unknown): Branch[] {
  const read = ifElse.config.safeParse({ branches: value });
  return read.success ? read.data.branches : [];
}
