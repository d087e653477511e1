/**
 * Spanish words with an accent that GSM-7 lacks (á í ó ú), and what to say instead without one. Of some, the word
 * without its accent is another word: "si" is "if", "esta" is "this", "llamo" is "I call".
 */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ["está", "anda"],
  ["más", "otros"],
  ["tú", "usted"],
  ["sí", "claro"],
  ["mí", "nosotros"],
  ["aún", "por ahora"],
  ["cuál", "qué"],
  ["cómo", "qué tal"],
  ["cuándo", "qué hora"],
  ["dónde", "en qué calle"],
  ["perdón", "disculpe"],
  ["mándeme", "responda a este mensaje"],
  ["mándenos", "responda a este mensaje"],
  ["envíeme", "responda a este mensaje"],
  ["envíenos", "responda a este mensaje"],
  ["escríbame", "responda a este mensaje"],
  ["escríbanos", "responda a este mensaje"],
  ["aquí", "por este medio"],
  ["día", "fecha"],
  ["número", "teléfono"],
  ["dirección", "calle"],
  ["reparación", "arreglo"],
  ["llámenos", "le llamo"],
  ["llámeme", "le llamo"],
]);

const DECIDED_BY_ACCENT: ReadonlySet<string> = new Set(
  "está estás más tú sí mí aún cuál cuáles cómo cuándo dónde ésta".split(" "),
);

/** Whether a word without its accent says something else. A word that ends in ó is a verb in the past: "llamó". */
export function accentDecides(word: string): boolean {
  const lower = word.toLowerCase();
  return DECIDED_BY_ACCENT.has(lower) || /\p{L}{2}ó$/u.test(lower);
}

/** What to say instead, in words of GSM-7; `null` where nothing comes to mind. */
export function otherWordFor(word: string): string | null {
  return OTHER_WORDS.get(word.toLowerCase()) ?? null;
}
