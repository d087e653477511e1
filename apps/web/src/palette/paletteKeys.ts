/** Whether this machine's main key is Command. */
export function hasCommandKey(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}

/** A letter with this machine's main key, as people of this machine write it. */
export function sayKeys(letter: string): string {
  return hasCommandKey() ? `⌘${letter}` : `Ctrl ${letter}`;
}

/** The same for a screen reader. */
export function keyShortcut(letter: string): string {
  return hasCommandKey() ? `Meta+${letter}` : `Control+${letter}`;
}

/** Whether a key opens the palette. On a Mac, Ctrl-K in a text cuts to the end of the line: that stays. */
export function opensPalette(event: KeyboardEvent): boolean {
  const held = hasCommandKey() ? event.metaKey : event.ctrlKey;
  return held && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k";
}
