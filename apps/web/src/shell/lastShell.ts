import { z } from "zod";

/** Kept in this browser. */
const KEY = "ringback.shell";

const LAST = z.object({ practice: z.boolean() });

/** What the rail looked like when this browser last showed it. */
export type LastShell = z.infer<typeof LAST>;

/** The rail that this browser showed last; `null` when there was none, or something else came in its place since. */
export function lastShell(): LastShell | null {
  try {
    return LAST.parse(JSON.parse(localStorage.getItem(KEY) ?? "null"));
  } catch {
    // Never shown, storage is switched off, or somebody wrote something else there.
    return null;
  }
}

/** Remembers the rail for the next visit; `null` when a page without it stood in its place. */
export function rememberShell(shell: LastShell | null): void {
  try {
    if (shell === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(shell));
  } catch {
    // Storage is switched off: the next visit begins with the mark alone.
  }
}
