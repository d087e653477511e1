import type { NicheWords } from "../niche.ts";

export const es: NicheWords = {
  openers: [
    "Hola, soy {{owner.first_name}} de {{business.name}}.",
    "Qué tal, soy {{owner.first_name}} de {{business.name}}.",
    "Hola {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}.",
    "Le saluda {{owner.first_name}} de {{business.name}}.",
    "Buenas {{contact.first_name|}}, habla {{owner.first_name}} de {{business.name}}.",
  ],
  reasons: {
    open: [
      "Andaba cortando pasto y no contesté.",
      "Estoy en la podadora y no pude contestar.",
      "Andaba con la sopladora y no contesté.",
      "Ando cargando tierra y no contesté.",
      "Ando plantando y no contesté.",
    ],
    closed: [
      "Estamos cerrados y no pude contestarle.",
      "Estamos fuera de horario y no contesté.",
      "Ya guardamos todo y cerramos y no contesté.",
    ],
    any: [
      "Disculpe que no pude contestar.",
      "Vi su llamada y no alcancé a contestar.",
      "Se nos fue su llamada, disculpe.",
    ],
  },
  asks: [
    { text: "¿Es por una sola vez o cada semana?", angle: "either-or" },
    { text: "¿Qué le hace falta a su patio?", angle: "question" },
    { text: "¿Qué quiere hacer y en qué calle vive?", angle: "details" },
    { text: "¿Es pasto, limpieza o algo en grande?", angle: "either-or" },
    { text: "¿De qué tamaño es y en qué zona vive?", angle: "details" },
    { text: "¿Qué le molesta del patio?", angle: "question" },
    { text: "¿A qué hora le puedo llamar?", angle: "call-time" },
  ],
  closes: [
    "",
    "Responda a este mensaje.",
    { text: "Una foto del patio me ayuda.", after: ["question", "details"] },
    "Con un texto basta.",
  ],
  avoid: ["hierba", "oferta", "presupuesto gratis", "garantizado"],
  texts: {
    missedCall: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. No pude contestar. ¿Qué le hace falta a su patio?",
      medium:
        "Le saluda {{owner.first_name}} de {{business.name}}. Andaba en la podadora y no contesté. ¿Es una sola vez o cada semana?",
      long: "Qué tal, soy {{owner.first_name}} de {{business.name}}. Ando entre podadoras y con mucho ruido, y no contesté su llamada. Con una foto del patio y el nombre de su calle ya me doy una idea. ¿Busca una limpieza grande, o quien se lo cuide toda la temporada?",
    },
    afterHours: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Ya cerramos y no contesté. ¿Qué necesita su patio?",
      medium:
        "Hola, le escribe {{owner.first_name}} de {{business.name}}. Estamos cerrados y no contesté. ¿Es pasto, limpieza o algo en grande?",
      long: "Buenas, habla {{owner.first_name}} de {{business.name}}. Estamos fuera de horario y no hay quien conteste su llamada. Cuénteme de su patio ahora que lo trae en mente, y lo leo cuando abramos. ¿De qué tamaño es, y qué le urge cambiar?",
    },
    voicemail: {
      short: "Hola, soy {{owner.first_name}} de {{business.name}}. Ya tengo su mensaje. ¿En qué calle queda?",
      medium:
        "Qué tal, soy {{owner.first_name}} de {{business.name}}. Tengo su mensaje de voz. ¿Me manda una foto de todo el patio?",
      long: "Le saluda {{owner.first_name}} de {{business.name}}. Gracias por el mensaje de voz. Antes de ir quiero saber de puertas y perros, porque de eso depende la podadora que llevo. ¿Qué tan ancha es la puerta, y hay perro suelto?",
    },
    followUp: {
      short: "Hola, soy {{owner.first_name}} de {{business.name}}, por su llamada. ¿Ya le atienden el patio?",
      medium:
        "Soy {{owner.first_name}} de {{business.name}} otra vez. No contesté su llamada y el pasto no espera. ¿Pasamos a ver su patio?",
      long: "Le escribe {{owner.first_name}} de {{business.name}}. Le mandé un texto cuando no pude contestar, y entiendo que el patio se queda para el final. Si ya tiene quien lo haga, no hay problema. Si no, ¿qué es lo primero que quiere quitarse de encima?",
    },
    wrongNumber: {
      short: "Disculpe, me equivoqué. Soy {{owner.first_name}} de {{business.name}} y ya no le mando textos.",
      medium:
        "Perdone. Habla {{owner.first_name}} de {{business.name}}. Vi una llamada perdida y pensé que era por un patio. Ya no le vamos a escribir.",
      long: "Gracias por avisar y disculpe la molestia. Soy {{owner.first_name}} de {{business.name}}, nos dedicamos a los jardines. Nos aparece una llamada suya y por eso le escribimos. Ya quitamos su contacto y no le llegan otros mensajes.",
    },
  },
};
