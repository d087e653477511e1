/** A kind of fact that a text may hold only when somebody gave it. */
export interface FactKind {
  /** As it stands in "Take out …: a price that was not given." */
  what: string;
  patterns: readonly RegExp[];
}

const DIGIT_WORDS =
  "(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)";

/** One is left out: "one day that suits you" counts nothing. */
const NUMBER_WORDS =
  "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|ninety|hundred|thousand|half an|a couple of|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|cien|mil|media)";

const UNITS =
  "(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|miles?|percent|stars?|segundos?|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|a[ñn]os?|millas?|por ciento|estrellas?)";

/**
 * What a model makes up, in English and in Spanish; earlier kinds name a place first. Digits of any script count.
 * Names are another matter: see `namesIn`.
 */
export const FACT_KINDS: readonly FactKind[] = [
  {
    what: "a link",
    patterns: [
      /\b(?:https?:|www\.)\S*[^\s.,!?)]/gi,
      /(?<![\w.])[a-z0-9-]{2,}(?:\.[a-z0-9-]{2,})*\.[a-z]{2,}(?:\/\S*[^\s.,!?)])?(?![\w@])/g,
      /\b[a-z0-9-]{2,}\.(?:com|net|org|io|co|us|mx|biz|info|ly|me|app|site|shop)\b(?:\/\S*[^\s.,!?)])?/gi,
      /\b[\p{L}\p{N}]+ (?:dot|punto) (?:com|net|org|mx|us)\b/giu,
      /(?<!\S)@\w{2,}/g,
    ],
  },
  { what: "an address for email", patterns: [/\S{1,64}@\S{1,64}/g] },
  {
    what: "a price",
    patterns: [
      /[$€£¥]\s?\p{N}(?:[\p{N}.,]*\p{N})?|\p{N}+\s?%(?:\s?off)?|[$€£¥]/gu,
      /\b(?:dollars?|bucks|euros?|pounds|usd|cents|grand|pesos?|centavos?)\b|(?<!\p{L})d[oó]lar(?:es)?(?!\p{L})/giu,
    ],
  },
  {
    what: "a number",
    patterns: [
      /\p{N}[\p{N}().,:/ -]*\p{N}|\p{N}/gu,
      new RegExp(`\\b${DIGIT_WORDS}(?:[\\s-]+${DIGIT_WORDS}){2,}\\b`, "gi"),
      new RegExp(`(?<!\\p{L})${NUMBER_WORDS}[\\s-]+${UNITS}(?!\\p{L})`, "giu"),
    ],
  },
  {
    what: "a day",
    patterns: [
      /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\btomorrow\b|\b(?:next|this coming) (?:week|month|year)\b/gi,
      /\b(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri)\b(?!')/g,
      /(?<!\p{L})(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?)(?!\p{L})/giu,
      /(?<!\bla |\blas |\p{L})mañana(?!\p{L})/giu,
      /(?<!\p{L})(?:pr[oó]xim[oa] (?:semana|mes)|semana (?:que viene|entrante))(?!\p{L})/giu,
    ],
  },
  {
    what: "a claim",
    patterns: [
      /\bfree (?:estimates?|quotes?|consultations?|visits?|inspections?|service|trial|delivery|check(?:up)?s?)\b/gi,
      /\b(?:discounts?|coupons?|half price|special offers?|no charge|no cost|no obligation|on sale)\b/gi,
      /\b(?:fully )?(?:licensed|insured|bonded|certified|accredited)\b(?! (?:by|with) you)/gi,
      /\b(?:award[- ]winning|top[- ]rated|best[- ]rated|five[- ]star|number one|family[- ]owned|locally owned|veteran[- ]owned)\b/gi,
      /\b(?:same|next)[- ]day\b|\b24\s?\/\s?7\b|\bday or night\b|\baround the clock\b/gi,
      /\bin business (?:since|for)\b|\byears of experience\b|\b(?:best|lowest|cheapest|fair|unbeatable) prices?\b|\bfinancing\b/gi,
      /\b(?:guaranteed?|guarantees|warrant(?:y|ies)|money back|risk[- ]free|satisfaction)\b/gi,
      /\b(?:everyone|everybody|all of us) (?:here )?(?:is|are) (?:trained|vetted|background)\b|\bbackground[- ]checked\b/gi,
      /(?<!\p{L})(?:gratis|gratuit[oa]s?|sin (?:costo|cargo|compromiso)|descuentos?|cup[oó]n(?:es)?|promoci[oó]n(?:es)?|oferta especial|en oferta)(?!\p{L})/giu,
      /(?<!\p{L})(?:con licencia|licenciad[oa]s?|asegurad[oa]s|certificad[oa]s?|garant[ií]as?|garantizad[oa]s?|galardonad[oa]s?)(?!\p{L})/giu,
      /(?<!\p{L})(?:mejor(?:es)? precios?|precios? (?:m[aá]s )?baj[oa]s?|mismo d[ií]a|d[ií]a y noche|a[ñn]os de experiencia|empresa familiar|financiamiento|cinco estrellas)(?!\p{L})/giu,
    ],
  },
];

/** A model that speaks of its task instead of writing a text. No owner can want these in one, so nobody can give them. */
export const TASK_TALK: readonly RegExp[] = [
  /\bas an ai\b|\b(?:ai|language) (?:language )?model\b|\b(?:openai|chatgpt|llama)\b/gi,
  /\b(?:previous|prior|above|my|your|these) instructions\b|\b(?:system|user) prompt\b|\bplaceholders?\b|\bcandidates?"|\bjson\b/gi,
  /\bmodelo de lenguaje\b|\binteligencia artificial\b|\b(?:mis|sus|las) instrucciones\b/gi,
];
