/**
 * One pattern for a list of phrases: whole words, any case, any run of spaces, Spanish accents left out or not. `*`
 * stands for the rest of a word: "pregnan*". Global, for `matchAll`.
 */
export function phrasePattern(phrases: readonly string[]): RegExp {
  const alternatives = phrases.map(source).join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, "giu");
}

function source(phrase: string): string {
  let out = "";
  for (const char of phrase) out += ACCENTED.get(char) ?? BY_CHARACTER.get(char) ?? escaped(char);
  return out;
}

const ACCENTED: ReadonlyMap<string, string> = new Map(
  ["aá", "eé", "ií", "oó", "uúü"].flatMap((letters) =>
    [...letters].map((letter): [string, string] => [letter, `[${letters}]`]),
  ),
);

const BY_CHARACTER: ReadonlyMap<string, string> = new Map([
  [" ", "\\s+"],
  ["*", "\\p{L}*"],
]);

function escaped(char: string): string {
  return /[\p{L}\p{N}'"%!:,&-]/u.test(char) ? char : `\\${char}`;
}
