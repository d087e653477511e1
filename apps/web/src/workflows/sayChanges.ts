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
      return `Added ${quoted(change.after)}`;
    case "removed":
      return `Took out ${quoted(change.before)}`;
    case "changed":
      return change.before === change.after
        ? `Other settings for ${quoted(change.after)}`
        : `Changed ${quoted(change.before)} to ${quoted(change.after)}`;
    case "switched":
      return `Switched ${change.off ? "off" : "on"} ${quoted(change.node)}`;
    case "rewired":
      return change.after === null
        ? `${quoted(change.port)} leads nowhere now`
        : `${quoted(change.port)} now leads to ${quoted(change.after)}`;
    case "wayGone":
      return `Took out the way ${quoted(change.port)}`;
  }
}

/** What is said within is quoted the other way. */
function quoted(words: string): string {
  return `“${words.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}
