import { describe, expect, it } from "vitest";
import { NICHES } from "./niches.ts";
import { nicheTexts } from "./nicheText.ts";
import { slotTexts } from "./testing.ts";

/** Words that are misspelt without their accent. */
const ACCENT_DROPPED =
  /\b(?:dia|dias|numero|numeros|direccion|reparacion|instalacion|informacion|atencion|aqui|asi|alli|ahi|tambien|telefono|ultim[oa]s?|sabado|miercoles|proxim[oa]s?|rapid[oa]|facil|dificil|despues|todavia|aun|podria|seria|queria|habia|tenia|podra|sera|estara|mas|jardin|camion|tuberia|electric[oa]|medic[oa]s?|clinica|atras|ademas|ningun|algun|segun|razon|perdon|recibi|perdi|manana|mananas|dueno|duena|nino|nina|ninos|ano|anos|bano|banos|senor|senora|pequen[oa]|companer[oa]|espanol)\b/i;

/** A question word keeps its accent, so that only "qué" and "quién" can be had. */
const QUESTION_WORD_PLAIN =
  /(?:¿|, )(?:(?:a|con|de|desde|en|para|por) )?(?:que|quien|quienes|cual|cuales|como|cuando|donde|cuant[oa]s?)\b[^.]*\?/i;

describe("Spanish", () => {
  const es = NICHES.flatMap((niche) => [
    ...slotTexts(niche.words.es),
    ...nicheTexts(niche, "es").map(({ text }) => text),
  ]);

  it("is Spanish of its own, never the English words", () => {
    const en = new Set(NICHES.flatMap((niche) => nicheTexts(niche, "en").map(({ text }) => text)));
    expect(es.filter((text) => en.has(text))).toEqual([]);
  });

  it("uses é, ñ and ü, no other letter with a mark, and opens each question", () => {
    expect(es.filter((text) => /[^\x20-\x7eéÉñÑüÜ¿]/.test(text))).toEqual([]);
    expect(es.filter((text) => text.split("¿").length !== text.split("?").length)).toEqual([]);
  });

  it("goes round a word that needs á, í, ó or ú, rather than dropping the accent", () => {
    expect(es.filter((text) => ACCENT_DROPPED.test(text))).toEqual([]);
    expect(es.filter((text) => QUESTION_WORD_PLAIN.test(text))).toEqual([]);
  });

  it("once saw a call from a roof and greeted strangers like at a party: it says missed, and plainly who writes", () => {
    const busy = /(?:Ando|Andaba|Estoy|Estaba|Estamos|cerramos)[^.¿]*(?: y|,)(?: apenas)? vi su llamada\./;
    const odd = [busy, /Mucho gusto, (?:soy|habla)/, /first_name\}\}, de \{\{/, /\bzip\b/, /Se tira el agua/];
    expect(es.filter((text) => odd.some((pattern) => pattern.test(text)))).toEqual([]);
  });
});
