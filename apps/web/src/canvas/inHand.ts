/**
 * Ids of what a key acts on: the card that has the keyboard, and with it all that is selected when it is one of those;
 * with no card in hand, what is selected.
 */
export function inHand(selected: ReadonlySet<string>, focused: { id: string } | undefined): string[] {
  return focused && !selected.has(focused.id) ? [focused.id] : [...selected];
}
