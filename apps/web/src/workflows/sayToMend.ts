/** What keeps a drawing from going live, beginning with the first: the rest is listed where it is drawn. */
export function sayToMend([first, ...rest]: readonly string[]): string[] {
  if (first === undefined) return [];
  return [rest.length === 0 ? `To mend: ${first}` : `${rest.length + 1} things to mend, the first: ${first}`];
}
