import type { NicheWords } from "../niche.ts";

export const es: NicheWords = {
  openers: [
    "Hola, soy {{owner.first_name}} de {{business.name}}.",
    "Buenas, soy {{owner.first_name}} de {{business.name}}.",
    "Hola {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}.",
    "Le saluda {{owner.first_name}} de {{business.name}}.",
    "Qué tal {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}.",
  ],
  reasons: {
    open: [
      "Ando en un trabajo y no pude contestar.",
      "Estoy en un techo y no contesté.",
      "Ando en un entretecho y no contesté.",
      "Andaba cambiando un motor y no contesté.",
      "Ando armando un equipo y no contesté.",
    ],
    closed: [
      "Estamos cerrados y no pude contestarle.",
      "Estamos fuera de horario y no contesté.",
      "Ya cerramos y no contesté.",
    ],
    any: [
      "Disculpe que no pude contestar.",
      "Vi su llamada y no alcancé a contestar.",
      "No contesté su llamada, disculpe.",
    ],
  },
  asks: [
    { text: "¿No tiene aire o calor, o busca presupuesto?", angle: "either-or" },
    { text: "¿Qué le pasa a su aire?", angle: "question" },
    { text: "¿Sopla aire caliente o ya no prende?", angle: "either-or" },
    { text: "¿Qué hace el equipo y en qué calle vive?", angle: "details" },
    { text: "¿Qué marca es y qué falla tiene?", angle: "details" },
    { text: "¿En qué cuartos no sirve el aire?", angle: "question" },
    { text: "¿A qué hora le puedo llamar?", angle: "call-time" },
  ],
  closes: [
    "",
    "Responda a este mensaje.",
    "Con un texto basta.",
    { text: "Mande foto de la etiqueta.", after: ["question", "details"] },
  ],
  avoid: ["unidad", "asesor de confort", "garantizado", "a la brevedad"],
  texts: {
    missedCall: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. No pude contestar. ¿No tiene aire o busca presupuesto?",
      medium:
        "Buenas, soy {{owner.first_name}} de {{business.name}}. Ando en un techo y no contesté. ¿Qué hace su equipo y en qué calle vive?",
      long: "Le saluda {{owner.first_name}} de {{business.name}}. Vi su llamada, pero tengo un equipo desarmado y las manos sucias. Si se le fue el aire o el calor, cuénteme si prende y qué ruido hace. ¿O busca presupuesto para un equipo nuevo?",
    },
    afterHours: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Vi su llamada, pero ya cerramos. ¿Prende su equipo?",
      medium:
        "Le saluda {{owner.first_name}} de {{business.name}}. Estamos fuera de horario y no contesté. ¿Ya no sirve, o sirve y no alcanza?",
      long: "Qué tal, soy {{owner.first_name}} de {{business.name}}. Ya cerramos, por eso no contestamos. Si huele a gas, salga de la casa y llame a la empresa del gas. Si no, escriba qué falla y en qué calle vive, y lo leo al abrir. ¿Es el aire o el calor?",
    },
    voicemail: {
      short: "Hola, soy {{owner.first_name}} de {{business.name}}. Ya tengo su mensaje. ¿El equipo prende?",
      medium:
        "Buenas, soy {{owner.first_name}} de {{business.name}}. Tengo su mensaje de voz. ¿Me manda una foto de la etiqueta del equipo?",
      long: "Le escribe {{owner.first_name}} de {{business.name}}. Ya tengo su mensaje de voz. Para llevar las piezas correctas me falta un dato. ¿Qué marca es, y se apaga de golpe o va perdiendo fuerza?",
    },
    followUp: {
      short: "Hola, soy {{owner.first_name}} de {{business.name}}, por su llamada. ¿Ya le sirve el equipo?",
      medium:
        "Soy {{owner.first_name}} de {{business.name}} otra vez, por la llamada que no contesté. ¿Ya anda a gusto en casa, o sigue la falla?",
      long: "Qué tal, le escribe {{owner.first_name}} de {{business.name}}. No alcancé a contestar su llamada y nos quedamos sin hablar. Si otro taller ya le ayuda, qué bueno, no hace falta responder. Si no, ¿qué falla tiene ahora?",
    },
    wrongNumber: {
      short: "Perdone, me equivoqué. Soy {{owner.first_name}} de {{business.name}} y ya no le mando textos.",
      medium:
        "Disculpe la molestia. Soy {{owner.first_name}} de {{business.name}}, los del aire acondicionado. Vimos una llamada de este teléfono. Ya no le escribimos.",
      long: "Disculpe, me equivoqué. Soy {{owner.first_name}} de {{business.name}}. Me sale una llamada perdida de este teléfono y pensé que a alguien se le fue el aire. Ya lo quité de mi lista, no le van a llegar otros mensajes.",
    },
  },
};
