import type { Language } from "../language.ts";
import { phrasePattern } from "./phrasePattern.ts";

/** What nobody should be asked to send by text: that is how thieves ask. */
export const SENSITIVE_THINGS: Readonly<Record<Language, RegExp>> = {
  en: phrasePattern([
    ...[
      "ssn",
      "social security",
      "social security number",
      "card number",
      "credit card number",
      "your credit card",
    ],
    ...[
      "your debit card",
      "card details",
      "card info",
      "card expiration",
      "cvv",
      "cvc",
      "security code",
      "password",
    ],
    ...[
      "passcode",
      "pin number",
      "pin code",
      "date of birth",
      "dob",
      "birth date",
      "birthdate",
      "account number",
    ],
    ...[
      "bank account",
      "routing number",
      "bank details",
      "photo id",
      "photo of your id",
      "picture of your id",
    ],
    ...[
      "your social",
      "your license",
      "your licence",
      "photo of your license",
      "picture of your license",
      "photo of your licence",
      "picture of your licence",
      "driver's licence",
      "driver's license",
      "drivers license",
      "driver license",
      "passport number",
      "verification code",
    ],
  ]),
  es: phrasePattern([
    ...["seguro social", "ssn", "numero de tarjeta", "su tarjeta de credito", "su tarjeta de debito"],
    ...[
      "datos de su tarjeta",
      "cvv",
      "codigo de seguridad",
      "contraseña",
      "su clave",
      "nip",
      "fecha de nacimiento",
    ],
    ...[
      "numero de cuenta",
      "cuenta bancaria",
      "numero de ruta",
      "identificacion oficial",
      "foto de su identificacion",
    ],
    ...["licencia de conducir", "licencia de manejo", "numero de pasaporte", "codigo de verificacion"],
  ]),
};

/** Asks for something: "what's your", "text me the", a question mark at the end. */
export const ASKS: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:text|send|give|share|reply|respond|provide|enter|confirm|verify|update|need|tell|message|email|what's|what is|have)\b|\?\s*$/i,
  es: /\b(?:env[ií]e\w*|mande\w*|m[aá]nd\w*|responda|conteste|escriba\w*|d[eé]\w{0,2}|comparta|confirme|verifique|actualice|necesito|necesitamos|cu[aá]l|diga\w*)\b|\?\s*$/i,
};
