/** The beginning of a text in one line and in quotes, at most so many characters of it. */
export function excerpt(body: string, most: number): string {
  const line = body.trim().replace(/\s+/g, " ");
  return `"${line.length > most ? `${line.slice(0, most - 1).replace(/[\s.,;:]+$/, "")}…` : line}"`;
}
