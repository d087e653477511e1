import type { Language } from "@ringback/templates";

/** A first text in each language, and the line that says how to stop it. */
export const OPT_OUT_EXAMPLES: Readonly<Record<Language, { text: string; line: string }>> = {
  en: {
    text: "Hi, it's Sam at Harbor Plumbing. Sorry I missed your call. What's going on?",
    line: "Reply STOP to opt out.",
  },
  es: {
    text: "Hola, soy Sam de Harbor Plumbing. Disculpe que no pude contestar. ¿Qué necesita?",
    line: "Responda STOP para ya no recibir mensajes.",
  },
};
