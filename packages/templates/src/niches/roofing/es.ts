import type { NicheWords } from "../niche.ts";

export const es: NicheWords = {
  openers: [
    "Hola, soy {{owner.first_name}} de {{business.name}}.",
    "Buenas, le habla {{owner.first_name}} de {{business.name}}.",
    "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}.",
    "Le saluda {{owner.first_name}} de {{business.name}}.",
    "Qué tal {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}.",
  ],
  reasons: {
    open: [
      "Ando arriba de un techo y no contesté.",
      "Estoy en la escalera y no pude contestar.",
      "Estamos quitando tejas y no contesté.",
      "Ando clavando tejas y no contesté.",
      "Andaba midiendo un techo y no contesté.",
    ],
    closed: [
      "Estamos cerrados y no pude contestarle.",
      "Ya cerramos y no contesté.",
      "Estamos fuera de horario y no contesté.",
    ],
    any: [
      "Disculpe que no pude contestar.",
      "Vi su llamada y no alcancé a contestar.",
      "No contesté su llamada, disculpe.",
    ],
  },
  asks: [
    { text: "¿Le gotea ahora o quiere un estimado?", angle: "either-or" },
    { text: "¿Qué le pasa a su techo?", angle: "question" },
    { text: "¿En qué cuarto gotea y en qué calle vive?", angle: "details" },
    { text: "¿Fue viento, granizo o ya es viejo?", angle: "either-or" },
    { text: "¿Es de teja o plano, y en qué calle?", angle: "details" },
    { text: "¿Qué vio y en qué parte del techo?", angle: "details" },
    { text: "¿A qué hora le puedo llamar?", angle: "call-time" },
  ],
  closes: [
    "",
    "Responda a este mensaje.",
    { text: "Mande foto desde el suelo.", after: ["question", "details"] },
    "Con un texto basta.",
  ],
  avoid: ["el seguro paga", "techo gratis", "deducible", "garantizado"],
  texts: {
    missedCall: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. No pude contestar. ¿Le gotea o quiere un estimado?",
      medium:
        "Qué tal, soy {{owner.first_name}} de {{business.name}}. Ando en un techo y no contesté. ¿Qué pasa y en qué calle vive?",
      long: "Le saluda {{owner.first_name}} de {{business.name}}. Estamos quitando tejas y con el ruido no contesté su llamada. Por favor no se suba, una foto desde el suelo me sirve. ¿Ya le entra agua a la casa, o vio algo raro desde el patio?",
    },
    afterHours: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Ya cerramos y no contesté. ¿Le entra agua?",
      medium:
        "Le saluda {{owner.first_name}} de {{business.name}}. Vi su llamada, pero ya cerramos. ¿Fue viento, granizo o ya es viejo?",
      long: "Buenas, le habla {{owner.first_name}} de {{business.name}}. Estamos fuera de horario y no contestamos. No se suba a revisar, con una foto desde el patio basta. Escriba su calle y lo que ve, y lo reviso cuando abramos. ¿Se mete por el techo o por la pared?",
    },
    voicemail: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Ya tengo su mensaje. ¿En qué calle es el techo?",
      medium:
        "Buenas, le habla {{owner.first_name}} de {{business.name}}. Tengo su mensaje de voz. ¿Es de teja, metal o plano?",
      long: "Qué tal, soy {{owner.first_name}} de {{business.name}}. Su mensaje de voz ya lo tengo, y antes de cargar las escaleras quiero saber a qué me subo. Con la edad y las tormentas que le tocan me doy una idea. ¿Qué tan viejo es el techo, y ya tiene parches?",
    },
    followUp: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}, por su llamada. ¿Ya le revisaron el techo?",
      medium:
        "Soy {{owner.first_name}} de {{business.name}} otra vez. No contesté su llamada y quedamos pendientes. ¿Aguanta el techo o lo vemos?",
      long: "Le escribe {{owner.first_name}} de {{business.name}}. No contesté su llamada y luego ya no supe de usted. Si anda con muchas cosas o ya tiene quien le ayude, no pasa nada. Si quiere otro punto de vista, ¿qué es lo que le preocupa del techo?",
    },
    wrongNumber: {
      short: "Perdone, es otra persona. Soy {{owner.first_name}} de {{business.name}} y ya no le escribo.",
      medium:
        "Disculpe la lata. Soy {{owner.first_name}} de {{business.name}}. Tengo una llamada perdida y pensé que era por un techo. Ya no le mando nada.",
      long: "Gracias por avisar, y perdone. Le habla {{owner.first_name}} de {{business.name}}. Su teléfono nos aparece entre las llamadas perdidas, por eso le pregunté por un techo. Ya lo quité de la lista y no le llegan otros mensajes.",
    },
  },
};
