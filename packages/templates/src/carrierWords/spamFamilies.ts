import type { Language } from "../language.ts";
import { phrasePattern } from "./phrasePattern.ts";

export type SpamFamily =
  | "prize"
  | "pressure"
  | "free"
  | "money"
  | "click"
  | "subscribe"
  | "capitals"
  | "phone";

/** Kinds of words that junk texts are made of. One of them says little; two together are rare in honest texts. */
export const SPAM_FAMILIES: Readonly<Record<Language, Readonly<Record<SpamFamily, readonly RegExp[]>>>> = {
  en: {
    prize: [
      phrasePattern([
        ...[
          "prize",
          "prizes",
          ...["you won a", "you won an", "you won the", "you won our"],
          "you have won",
          "you've won",
          "winner",
          "winners",
          "lottery",
          "jackpot",
        ],
        ...["sweepstakes", "claim your", "been selected", "gift card*", "congratulations"],
      ]),
    ],
    pressure: [
      phrasePattern([
        ...[
          "act now",
          "act fast",
          "final notice",
          "last chance",
          "expires today",
          "expires soon",
          "limited time",
          "hurry",
        ],
        ...[
          "don't miss out",
          "immediate action",
          "once in a lifetime",
          "while supplies last",
          "urgent notice",
        ],
      ]),
      /\burgent\s*[!:]/gi,
    ],
    free: [
      phrasePattern([
        ...[
          "for free",
          "totally free",
          "absolutely free",
          "completely free",
          "100% free",
          "free gift*",
          "free entry",
        ],
        ...[
          "free trial",
          "free offer",
          "free money",
          "free access",
          "free membership",
          "risk free",
          "risk-free",
          "freebie*",
        ],
      ]),
      /\bFREE\b|\bfree\s*!/g,
    ],
    money: [
      phrasePattern([
        ...[
          "loan",
          "loans",
          "pre-approved",
          "preapproved",
          "credit check",
          "make money",
          "earn money",
          "extra income",
        ],
        ...[
          "easy money",
          "cash bonus",
          "cash prize",
          "free cash",
          "debt relief",
          "get out of debt",
          "work from home",
        ],
      ]),
      /[£$€]\s?\d{3}|[£$€]\s?\d{1,3},\d{3}/g,
    ],
    click: [
      phrasePattern(["click", "click here", "tap here", "tap the link", "follow this link"]),
      /\bwww\./gi,
    ],
    subscribe: [
      phrasePattern([
        "subscribe",
        "subscription",
        "txt",
        "adults only",
        "opt in now",
        "join our list",
        "vip list",
      ]),
      /\b18\+|\btext\s+["']?[A-Z]{3,}\b["']?\s+to\b/g,
    ],
    capitals: [
      /\b(?!(?:STOP|HELP|HVAC|ZIP|LLC|SSN|SMS|SUV)\b)\p{Lu}{3,} (?!(?:STOP|HELP|HVAC|ZIP|LLC|SSN|SMS|SUV)\b)\p{Lu}{3,}\b/gu,
    ],
    phone: [/\b(?:call|txt|text)\b[^.!?\n\d]{0,25}\b\d{5,6}\b/gi, /\b(?:1[ -]?)?900[ -]\d{3}[ -]\d{4}\b/g],
  },
  es: {
    prize: [
      phrasePattern([
        ...[
          "premio",
          "premios",
          "ganador*",
          "ha ganado",
          "usted gano",
          "loteria",
          "sorteo",
          "reclame su",
          "felicidades",
        ],
        ...["tarjeta de regalo", "fue seleccionad*", "ha sido seleccionad*"],
      ]),
    ],
    pressure: [
      phrasePattern([
        ...[
          "actue ya",
          "actue ahora",
          "ultimo aviso",
          "ultima oportunidad",
          "vence hoy",
          "tiempo limitado",
          "apurese",
        ],
        ...["no se lo pierda", "solo hoy", "ultimos dias", "hasta agotar existencias", "accion inmediata"],
      ]),
      /\burgente\s*[!:]/gi,
    ],
    free: [
      phrasePattern([
        ...[
          "totalmente gratis",
          "100% gratis",
          "completamente gratis",
          "regalo gratis",
          "prueba gratis",
          "oferta gratis",
        ],
        ...["membresia gratis", "dinero gratis", "sin riesgo"],
      ]),
      /\bGRATIS\b|\bgratis\s*!/g,
    ],
    money: [
      phrasePattern([
        ...[
          "prestamo",
          "prestamos",
          "preaprobad*",
          "gane dinero",
          "dinero extra",
          "dinero facil",
          "ingresos extra",
        ],
        ...["salga de deudas", "sin revisar su credito", "trabaje desde casa"],
      ]),
      /[£$€]\s?\d{3}|[£$€]\s?\d{1,3},\d{3}/g,
    ],
    click: [
      phrasePattern(["haga clic", "haz clic", "clic aqui", "pulse aqui", "siga este enlace"]),
      /\bwww\./gi,
    ],
    subscribe: [
      phrasePattern(["suscribase", "suscribete", "suscripcion", "solo adultos", "lista vip"]),
      /\b18\+|\b(?:envíe|envie|mande)\s+["']?[A-Z]{3,}\b["']?\s+al\b/g,
    ],
    capitals: [/\b(?!(?:STOP|ALTO|AYUDA)\b)\p{Lu}{3,} (?!(?:STOP|ALTO|AYUDA)\b)\p{Lu}{3,}\b/gu],
    phone: [/\b(?:llame|marque|envíe|envie|mande)\b[^.!?\n\d]{0,25}\b\d{5,6}\b/gi],
  },
};
