/** Kept in this browser. */
const KEY = "ringback.recentCommands";

/** How many are remembered: some belong to pages that are not open. */
const LONGEST = 24;

/** The ids of the commands that were used in this browser, the last one first. */
export function recentCommands(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((id) => typeof id === "string") : [];
  } catch {
    // Storage is switched off, or somebody wrote something else there.
    return [];
  }
}

/** Puts a command before all that were used earlier. */
export function rememberCommand(id: string): void {
  const next = [id, ...recentCommands().filter((other) => other !== id)].slice(0, LONGEST);
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Storage is switched off: nothing is remembered.
  }
}
