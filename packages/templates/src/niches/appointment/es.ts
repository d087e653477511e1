import type { NicheWords } from "../niche.ts";

export const es: NicheWords = {
  openers: [
    "Hola, soy {{owner.first_name}} de {{business.name}}.",
    "Hola {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}.",
    "Qué tal, soy {{owner.first_name}} de {{business.name}}.",
    "Le saluda {{owner.first_name}} de {{business.name}}.",
    "Qué gusto {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}.",
  ],
  reasons: {
    open: [
      "Estoy con una persona y no pude contestar.",
      "Estaba con un cliente y no contesté.",
      "Tengo las manos ocupadas y no contesté.",
      "El estudio anda lleno y no pudimos contestarle.",
    ],
    closed: [
      "Estamos cerrados, por eso no contestamos.",
      "Estamos fuera de horario y no contestamos.",
      "Ya cerramos y no contesté.",
    ],
    any: [
      "Disculpe que no pudimos contestar.",
      "Vi su llamada y no alcancé a contestar.",
      "Se nos fue su llamada, disculpe.",
    ],
  },
  asks: [
    { text: "¿Busca cita nueva o cambiar la que tiene?", angle: "either-or" },
    { text: "¿Qué fecha le queda bien?", angle: "question" },
    { text: "¿Prefiere por la mañana o por la tarde?", angle: "either-or" },
    { text: "¿Para qué servicio quiere la cita?", angle: "question" },
    { text: "¿Qué quiere hacerse y qué fecha le acomoda?", angle: "details" },
    { text: "¿Para quién es la cita y en qué fecha?", angle: "details" },
    { text: "¿A qué hora le puedo llamar?", angle: "call-time" },
  ],
  closes: [
    "",
    "Responda a este mensaje.",
    { text: "Le apartamos lugar.", after: ["either-or", "details"] },
    { text: "Con gusto le recibimos.", after: ["question", "either-or", "details"] },
  ],
  avoid: ["garantizado", "antes y después", "resultados", "confirme", "a la brevedad"],
  texts: {
    missedCall: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. No pude contestar. ¿Busca cita o cambiar la suya?",
      medium:
        "Qué tal, soy {{owner.first_name}} de {{business.name}}. Estaba con un cliente y no contesté. ¿Qué fecha le queda bien?",
      long: "Le saluda {{owner.first_name}} de {{business.name}}. Estoy con una persona en la silla y no alcancé a contestar su llamada. Cuénteme qué le gusta y le buscamos lugar en la agenda. ¿Le acomoda entre semana o mejor en fin de semana?",
    },
    afterHours: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Ya cerramos y no contesté. ¿Qué fecha prefiere?",
      medium:
        "Le escribe {{owner.first_name}} de {{business.name}}. Estamos fuera de horario y no contesté. ¿Es cita nueva o un cambio?",
      long: "Qué tal, soy {{owner.first_name}} de {{business.name}}. El estudio se encuentra cerrado y su llamada no tuvo quien la contestara. No hace falta que vuelva a marcar, al abrir veo la agenda. ¿Para quién es la cita y qué fechas reviso?",
    },
    voicemail: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Ya tengo su mensaje. ¿Qué fecha le conviene?",
      medium:
        "Le saluda {{owner.first_name}} de {{business.name}}. Tengo su mensaje de voz. ¿Le queda bien por la mañana o por la tarde?",
      long: "Qué gusto, soy {{owner.first_name}} de {{business.name}}. Su mensaje de voz ya lo tengo. Antes de apartarle un lugar quiero saber si le queda bien. ¿Qué fecha puede venir, y viene con alguien?",
    },
    followUp: {
      short: "Hola, soy {{owner.first_name}} de {{business.name}}, por su llamada. ¿Le aparto un lugar?",
      medium:
        "Le escribe otra vez {{owner.first_name}} de {{business.name}}. No contestamos su llamada. ¿Ya tiene cita en otro lado?",
      long: "Qué tal, soy {{owner.first_name}} de {{business.name}}. Le mandé un mensaje porque no contestamos su llamada, y entre tanta cosa es normal que se pierda. Si quiere venir, no hace falta que llame. ¿Le queda mejor al principio o al final de la semana?",
    },
    wrongNumber: {
      short: "Disculpe. Soy {{owner.first_name}} de {{business.name}}, me equivoqué y ya no le escribo.",
      medium:
        "Perdone la molestia, fue error nuestro. Soy {{owner.first_name}} de {{business.name}}. Vimos una llamada de su teléfono. Ya no le mandamos textos.",
      long: "Gracias por avisarme y disculpe. Soy {{owner.first_name}} de {{business.name}}. Nos aparece una llamada desde su teléfono, por eso le ofrecimos una cita. Ya quité su contacto de la lista y no le llegan otros mensajes.",
    },
  },
};
