/** Joins class names, leaving out what does not apply. Later ones win only where Tailwind orders them so. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
