import type { NicheWords } from "../niche.ts";

export const es: NicheWords = {
  openers: [
    "Hola, soy {{owner.first_name}} de {{business.name}}.",
    "Buenas, habla {{owner.first_name}} de {{business.name}}.",
    "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}.",
    "Le saluda {{owner.first_name}} de {{business.name}}.",
    "Qué tal {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}.",
  ],
  reasons: {
    open: [
      "Ando en un trabajo y no pude contestar.",
      "Estoy en un tablero y no contesté.",
      "Andaba en la escalera y no contesté.",
      "Ando jalando cable y no contesté.",
      "Ando en una obra sin luz y no contesté.",
    ],
    closed: [
      "Estamos cerrados y no pude contestarle.",
      "Estamos fuera de horario y no contesté.",
      "Ya cerramos y no alcancé a contestar.",
    ],
    any: [
      "Disculpe que no pude contestar.",
      "Vi su llamada, disculpe que no contesté.",
      "Se me fue su llamada, disculpe.",
    ],
  },
  asks: [
    { text: "¿Se le fue la luz o busca presupuesto?", angle: "either-or" },
    { text: "¿Qué no prende o qué pastilla se bota?", angle: "question" },
    { text: "¿Qué pasa y en qué calle vive?", angle: "details" },
    { text: "¿Es toda la casa o un solo cuarto?", angle: "either-or" },
    { text: "¿Es una falla o algo nuevo que instalar?", angle: "either-or" },
    { text: "¿Qué quiere conectar y en qué zona vive?", angle: "details" },
    { text: "¿A qué hora le puedo llamar?", angle: "call-time" },
  ],
  closes: [
    "",
    "Responda a este mensaje.",
    { text: "Mande foto del tablero.", after: ["question", "details"] },
    { text: "Si huele a quemado, llame al 911.", after: ["question", "either-or", "details"] },
  ],
  avoid: ["despacho", "cuota de visita", "garantizado", "a la brevedad"],
  texts: {
    missedCall: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. No pude contestar. ¿Se le fue la luz o es presupuesto?",
      medium:
        "Buenas, habla {{owner.first_name}} de {{business.name}}. Estoy en un tablero y no contesté. ¿Qué no le prende y en qué calle vive?",
      long: "Le saluda {{owner.first_name}} de {{business.name}}. Ando en la escalera jalando cable y no pude contestar. Si huele a quemado o ve chispas, salga y llame primero al 911. Si no, cuénteme qué sirve y qué no. ¿Es toda la casa o un solo cuarto?",
    },
    afterHours: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Ya cerramos y no contesté. ¿Se le fue la luz?",
      medium:
        "Le escribe {{owner.first_name}} de {{business.name}}. Estamos fuera de horario y no contesté. ¿Es una falla o algo nuevo?",
      long: "Buenas, soy {{owner.first_name}} de {{business.name}}. Ya cerramos y no contestamos su llamada. Las chispas o el olor a quemado son para el 911, no para un mensaje. Si es otra cosa, escriba qué pasa y lo leo al abrir. ¿Se bota una pastilla?",
    },
    voicemail: {
      short: "Hola, soy {{owner.first_name}} de {{business.name}}. Ya tengo su mensaje. ¿Hay algo sin luz?",
      medium:
        "Le saluda {{owner.first_name}} de {{business.name}}. Tengo su mensaje de voz. ¿Me manda una foto del tablero con la puerta abierta?",
      long: "Qué tal, soy {{owner.first_name}} de {{business.name}}. Gracias por dejar mensaje de voz. Me falta saber qué tan viejo es el cableado, porque de eso depende lo que cargo en la camioneta. ¿De qué año es la casa, y usa pastillas o fusibles?",
    },
    followUp: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}, por su llamada. ¿Sigue buscando electricista?",
      medium:
        "Soy {{owner.first_name}} de {{business.name}} otra vez. No contesté su llamada y nos quedamos sin hablar. ¿Ya sirve todo o lo reviso?",
      long: "Le escribe {{owner.first_name}} de {{business.name}}. Le mandé un texto por su llamada, y es normal que se pierda entre tantos. Cargadores, tableros o un contacto que no sirve, de todo hacemos. Si quiere seguir, ¿qué le reviso primero?",
    },
    wrongNumber: {
      short: "Una disculpa por el error. Soy {{owner.first_name}} de {{business.name}} y ya no le escribo.",
      medium:
        "Disculpe, me equivoqué de persona. Soy {{owner.first_name}} de {{business.name}}. Vi una llamada de este teléfono. No le mando otro texto.",
      long: "Gracias por decirme. Soy {{owner.first_name}} de {{business.name}}. Su teléfono nos aparece como llamada perdida y pensé que alguien andaba sin luz. Disculpe, ya lo borré y de mi parte no le llega otro mensaje.",
    },
  },
};
