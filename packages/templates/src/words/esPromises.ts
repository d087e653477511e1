import type { PromiseWords } from "./wordLists.ts";

export const ES_PROMISES: PromiseWords = {
  // "en 10 minutos", "dentro de una hora", "en un par de horas", "en media hora", "en 10 a 15 min".
  duration:
    "(?:en|dentro de)\\s+(?:menos de\\s+|unos\\s+|unas\\s+|como\\s+|aproximadamente\\s+|los proximos\\s+|las proximas\\s+|la\\s+)?(?:(\\d{1,4})(?:\\s?(?:-|a)\\s?(\\d{1,4}))?|(media|un par de|un|una|dos|tres|cuatro|cinco|diez|quince|veinte|treinta|pocos|pocas))?\\s*(segundos?|minutos?|minutitos?|mins?|horas?|hrs?|momentos?|momentito|rato|ratito|dias? habiles|dias?)",
  numbers: {
    un: 1,
    una: 1,
    dos: 2,
    "un par de": 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    pocos: 5,
    pocas: 5,
    diez: 10,
    quince: 15,
    veinte: 20,
    treinta: 30,
    media: 0.5,
  },
  units: [
    { starts: "h", minutes: 60 },
    { starts: "mi", minutes: 1 },
    { starts: "s", minutes: 0 },
    { starts: "mo", minutes: 0 },
    { starts: "ra", minutes: 30 },
    { starts: "d", minutes: 1_440 },
  ],
  // "Deme diez": minutes, though nobody says so.
  bare: "(?:deme|denos|dame|danos)\\s+(?:unos\\s+|como\\s+)?(?:(\\d{1,3})|(cinco|diez|quince|veinte|treinta))(?:\\s+(?:minutos?|minutitos?|mins?))?(?=\\s*(?:$|[.,!;]))",
  atOnce:
    "enseguida|en seguida|ahora mismo|ahorita(?: mismo)?|de inmediato|inmediatamente|al instante|de una vez|ya mismo",
  today:
    "hoy(?: mismo)?|esta (?:manana|tarde|noche)|antes de las \\d{1,2}(?::\\d\\d)?(?: ?(?:am|pm))?|a mas tardar (?:hoy|a las \\d{1,2})|para hoy",
  sameDay: "hoy(?: mismo)?|esta (?:tarde|noche)|para hoy",
  visits:
    "llego|llegamos|llegaremos|paso|pasamos|pasaremos|visit\\w+|en camino|voy para alla|vamos para alla",
  neverKept: "24\\s?/\\s?7|las 24 horas|dia y noche|a cualquier hora|garantizad[oa]s?|garantizamos",
  ours: "yo|le|lo|la|les|nos|llamo|llamamos|llamaremos|llamare|respondo|respondemos|responderemos|contesto|contestamos|contestaremos|marco|marcamos|devuelvo|devolvemos|devolveremos|regreso|llego|llegamos|llegaremos|voy|vamos|paso|pasamos|estoy|estamos|atendemos|atenderemos|respuesta|equipo|alguien|tecnico|siempre",
  ahead:
    "(?:le|lo|la|les|te) (?:llamo|llamamos|llamare|llamaremos|marco|marcamos|marcare|marcaremos|respondo|respondemos|responderemos|contesto|contestamos|contestaremos|devuelvo|devolvemos|devolveremos|regreso|regresamos|atendemos|atenderemos|escribo|escribimos|escribiremos|visito|visitamos)|(?:voy|vamos|va|van) a|llego|llegamos|llegaremos|paso|pasamos|pasaremos|\\w+remos|nos (?:comunicamos|ponemos)",
  offers: "(?:le|lo|la|les|te) (?:llamo|llamamos|marco|marcamos|llamaremos)|paso|pasamos",
  negated: "no puedo|no podemos|no pude|no pudimos|nunca|no es posible|no alcanzo|no alcance",
};
