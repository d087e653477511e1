import type { Language } from "./language.ts";

/** Words that only one of the two languages has, and that hardly a sentence of it goes without. */
const TELLING: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    "the and you your i'm it's is are was what's what when where how this that we we're have do did can at on to of me my us for with from sorry missed call text here need want about reply press yes call back will just if or be get got today there him her they them whom which who".split(
      " ",
    ),
  ),
  es: new Set(
    "hola el la los las de del que en un una es por para con su sus le lo nos usted gracias disculpe llamada llamar perdimos necesita puede quiere tiene cita somos soy ando estamos estaba pude puedo qué cuál dónde está estoy mi al más pero muy ya hoy le les una responda este mensaje".split(
      " ",
    ),
  ),
};

/** The language that most telling words belong to; `null` when they do not say, as in a text of names alone. */
export function detectLanguage(words: string): Language | null {
  let en = 0;
  let es = /[¿¡]/.test(words) ? 2 : 0;
  for (const word of words.toLowerCase().match(/[\p{L}']+/gu) ?? []) {
    if (TELLING.en.has(word)) en++;
    if (TELLING.es.has(word)) es++;
  }
  if (en === es) return null;
  return es > en ? "es" : "en";
}
