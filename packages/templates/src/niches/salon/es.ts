import type { NicheWords } from "../niche.ts";

export const es: NicheWords = {
  openers: [
    "Hola, soy {{owner.first_name}} de {{business.name}}.",
    "Qué tal, soy {{owner.first_name}} de {{business.name}}.",
    "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}.",
    "Soy {{owner.first_name}} de {{business.name}}.",
    "Hola, habla {{owner.first_name}} de {{business.name}}.",
  ],
  reasons: {
    open: [
      "Estaba con una clienta y no contesté.",
      "Traigo las manos con tinte y no contesté.",
      "Con la secadora no escuché su llamada.",
      "Ando a medio corte y se me fue su llamada.",
      "Tengo a alguien en la silla y no vi su llamada.",
    ],
    closed: [
      "Ya cerramos y no contesté, disculpe.",
      "Estamos fuera de horario y no contesté.",
      "Ahora estamos cerrados y no contesté.",
    ],
    any: [
      "Disculpe que no pude contestar.",
      "Vi su llamada y no contesté a tiempo.",
      "Se me fue su llamada, disculpe.",
    ],
  },
  asks: [
    { text: "¿Busca cita nueva o cambiar la suya?", angle: "either-or" },
    { text: "¿Qué se quiere hacer, y para qué fecha?", angle: "question" },
    { text: "¿Es corte, color u otra cosa?", angle: "either-or" },
    { text: "¿Qué servicio, qué fecha y con quién?", angle: "details" },
    { text: "¿Prefiere en la mañana o en la tarde?", angle: "either-or" },
    { text: "¿Con quién se atiende normalmente?", angle: "question" },
    { text: "¿A qué hora le puedo llamar?", angle: "call-time" },
  ],
  closes: [
    "",
    "Un mensaje me basta.",
    "Responda a este mensaje.",
    { text: "Una foto de lo que quiere me ayuda.", after: ["question", "details"] },
  ],
  avoid: ["responda SI", "reserve ya", "oferta", "promo", "cupos"],
  texts: {
    missedCall: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Vi su llamada. ¿Busca cita nueva o cambiar la que tiene?",
      medium:
        "Qué tal, soy {{owner.first_name}} de {{business.name}}. No contesté, traigo tinte en las manos. ¿Qué se quiere hacer, y qué fecha?",
      long: "Hola {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}. Tengo a alguien en la silla y no pude contestar. ¿Es corte, color u otra cosa? Mande la fecha que prefiere y con quién se atiende.",
    },
    afterHours: {
      short:
        "Soy {{owner.first_name}} de {{business.name}}. Ya cerramos y no vi su llamada. ¿Qué fecha le queda bien?",
      medium:
        "Hola, habla {{owner.first_name}} de {{business.name}}. Estamos fuera de horario y no contesté. ¿Es una cita nueva o un cambio?",
      long: "Le escribe {{owner.first_name}} de {{business.name}}. Ahora estamos cerrados y se me fue su llamada. ¿Qué servicio busca, y le conviene temprano o ya tarde? Responda cuando guste a este mensaje.",
    },
    voicemail: {
      short: "Hola, soy {{owner.first_name}} de {{business.name}}. Ya tengo su recado. ¿Qué fecha le busco?",
      medium:
        "Qué tal, habla {{owner.first_name}} de {{business.name}}. Gracias por su mensaje de voz. ¿Con quién se atiende normalmente?",
      long: "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. Su mensaje ya lo tengo, disculpe que no alcancé a contestar. ¿Se va a hacer lo mismo de siempre o quiere un cambio?",
    },
    followUp: {
      short: "Soy {{owner.first_name}} de {{business.name}}, no pude tomar su llamada. ¿Sigue buscando cita?",
      medium:
        "Hola, le escribe {{owner.first_name}} de {{business.name}}, por su llamada perdida. ¿Le busco lugar temprano o en la tarde?",
      long: "Hola {{contact.first_name|}}, habla {{owner.first_name}} de {{business.name}}. No quiero que se quede sin respuesta. ¿Quiere que le aparte un lugar? Mande la fecha que busca y reviso la agenda.",
    },
    wrongNumber: {
      short: "Ay, disculpe. Soy {{owner.first_name}} de {{business.name}} y ya no le escribo.",
      medium:
        "Una disculpa. Soy {{owner.first_name}} de {{business.name}}, arreglamos cabello. Le tomé por una clienta que nos llamaba. Ya no le escribo.",
      long: "Disculpe, me equivoqué de persona. Le habla {{owner.first_name}} de {{business.name}}. Tenemos una llamada de este teléfono y no era de usted. Ya no le mando mensajes, que le vaya bien.",
    },
  },
};
