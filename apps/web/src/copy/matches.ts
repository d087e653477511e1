/** Whether every word that was typed stands in one of the texts, whatever its accents and capitals. */
export function matches(query: string, ...texts: readonly string[]): boolean {
  const all = plain(texts.join(" "));
  return plain(query)
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
