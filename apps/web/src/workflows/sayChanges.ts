import type { Change } from "../canvas/changes.ts";

/** What a version changed against the one before, in a sentence: the first change, and how many more there are. */
export function sayChanges(changes: readonly Change[]): string {
  const [first, ...more] = changes;
  if (!first) return "Says the same as the one before.";
  const rest =
    more.length === 0 ? "" : `, and ${more.length === 1 ? "1 more change" : `${more.length} more changes`}`;
  return `${sayChange(first)}${rest}.`;
}

function sayChange(change: Change): string {
  switch (change.type) {
    case "added":
      return `Added “${change.after}”`;
    case "removed":
      return `Took out “${change.before}”`;
    case "changed":
      return change.before === change.after
        ? `Other settings for “${change.after}”`
        : `Changed “${change.before}” to “${change.after}”`;
    case "rewired":
      return change.after === null
        ? `“${change.port}” leads nowhere now`
        : `“${change.port}” now leads to “${change.after}”`;
  }
}
