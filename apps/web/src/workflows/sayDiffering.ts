/** The checks that came out otherwise, by name: who publishes by the keyboard may not have looked at them. */
export function sayDiffering(differing: readonly { name: string }[]): string[] {
  if (differing.length === 0) return [];
  const names = differing.map(({ name }) => `“${name}”`).join(", ");
  return [`${differing.length === 1 ? "A check comes" : "Checks come"} out otherwise: ${names}.`];
}
