import type { Language } from "../language.ts";

/** Who is closed, or whose client one is: the business in every text, whoever writes. */
const THE_BUSINESS: Readonly<Record<Language, RegExp>> = {
  en: /\bwe(?:'re|'ve| are| have)? (?:closed|open|did for you|worked)\b|\bhave we worked\b|\b(?:caught|with|see) us\b(?! here)|\bof ours\b|\bwe talk\b|\bshall we\b|\blet's\b/gi,
  es: /\b(?:cerramos|estamos (?:cerrados|fuera)|abrimos|hablamos|se nos fue|nuestr[oa]s?|hemos trabajado|conocemos)\b/gi,
};

const SPEAKERS: Readonly<Record<Language, Readonly<Record<"I" | "we", RegExp>>>> = {
  en: { I: /\b(?:I|me|my)\b/, we: /\b(?:we|us|our)\b/i },
  es: {
    I: /(?<!\p{L})(?:contesté|contestarle|pude|alcancé|escuché|vi|ando|andaba|estoy|estaba|traigo|tengo|tuve|sigo|puedo|me|mi|llamo|llame|disculpe que no contesté)(?!\p{L})/iu,
    we: /(?<!\p{L})(?:contestamos|pudimos|alcanzamos|escuchamos|vimos|andamos|tenemos|tuvimos|estuvimos|podemos|seguimos|preguntamos|preparamos|apartamos|recibimos|nos|estamos)(?!\p{L})/iu,
  },
};

/** Whether a piece speaks as one person or as several; `null` where it does neither, or both. */
export function speakerOf(text: string, language: Language): "I" | "we" | null {
  const said = text.replace(/\{\{[^{}]*\}\}/g, " ").replace(THE_BUSINESS[language], " ");
  const [one, several] = [SPEAKERS[language].I.test(said), SPEAKERS[language].we.test(said)];
  if (one === several) return null;
  return one ? "I" : "we";
}
