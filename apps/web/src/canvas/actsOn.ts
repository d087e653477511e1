/**
 * What a key acts on: the card or note that has the keyboard, unless it is among those that are selected. Then it is all of
 * them, as it is when none has the keyboard.
 */
export function actsOn(selected: ReadonlySet<string>, card: { id: string } | undefined): ReadonlySet<string> {
  return card && !selected.has(card.id) ? new Set([card.id]) : selected;
}
