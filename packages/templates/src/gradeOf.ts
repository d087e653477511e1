import type { Language } from "./language.ts";

/** Words with a letter, in lower case and without accents. */
export function wordsOf(lower: string): string[] {
  return lower.match(/[a-z][a-z']*/g) ?? [];
}

/**
 * The years of school that a text asks for. English by Flesch and Kincaid (1975); Spanish by the reading ease of
 * Fernández Huerta (1959), of which 60 stands for grade 8 and every 10 less for two grades more.
 *
 * @param words As {@link wordsOf} gives them; at least one.
 */
export function gradeOf(
  words: readonly string[],
  { sentences, language }: { sentences: number; language: Language },
): number {
  const perSentence = words.length / Math.max(1, sentences);
  const count = language === "en" ? englishSyllables : spanishSyllables;
  const perWord = words.reduce((sum, word) => sum + count(word), 0) / words.length;
  if (language === "en") return 0.39 * perSentence + 11.8 * perWord - 15.59;
  return 8 + (60 - (206.84 - 60 * perWord - 1.02 * perSentence)) / 5;
}

/** Groups of vowels, without a silent e: "time" has one, "appointment" three. */
function englishSyllables(word: string): number {
  const bare = word.replace(/'.*$/, "");
  const spoken = bare.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, "");
  return Math.max(1, (spoken.length === 0 ? bare : spoken).match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** Groups of vowels; two strong ones part: "paseo" has three. */
function spanishSyllables(word: string): number {
  const groups = word.match(/[aeiouy]+/g) ?? [];
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + Math.max(1, group.match(/[aeo]/g)?.length ?? 1), 0),
  );
}
