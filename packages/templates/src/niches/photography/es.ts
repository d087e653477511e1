import type { NicheWords } from "../niche.ts";

export const es: NicheWords = {
  openers: [
    "Hola, soy {{owner.first_name}} de {{business.name}}.",
    "Le escribe {{owner.first_name}} de {{business.name}}.",
    "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}.",
    "Soy {{owner.first_name}} de {{business.name}}.",
    "Hola, le saluda {{owner.first_name}} de {{business.name}}.",
  ],
  reasons: {
    open: [
      "Estaba tomando fotos y no contesté.",
      "Andaba con el lente en la mano y no vi su llamada.",
      "Retrataba a una familia y se me fue su llamada.",
      "Ando en un evento y no escuché su llamada.",
      "Estaba en una boda y no pude contestar.",
    ],
    closed: [
      "Ya cerramos y no vi su llamada.",
      "A esta hora no abro el estudio y no contesté.",
      "Estoy fuera de horario y no contesté.",
    ],
    any: [
      "Disculpe que no pude contestar.",
      "Vi su llamada y no contesté a tiempo.",
      "No pude tomar su llamada, disculpe.",
    ],
  },
  asks: [
    { text: "¿Qué va a festejar, y en qué fecha?", angle: "question" },
    { text: "¿Es boda, retrato u otra cosa?", angle: "either-or" },
    { text: "¿Para qué fecha y en qué lugar?", angle: "details" },
    { text: "¿Ya tiene fecha o la anda escogiendo?", angle: "either-or" },
    { text: "¿Son fotos en estudio o al aire libre?", angle: "either-or" },
    { text: "¿Quiénes van a salir en las fotos?", angle: "question" },
    { text: "¿A qué hora podemos platicar?", angle: "call-time" },
  ],
  closes: ["", "Responda a este mensaje.", "Cuénteme por este medio.", "Un mensaje me basta."],
  avoid: ["boudoir", "reserve ya", "paquete", "oferta", "mande fotos de"],
  texts: {
    missedCall: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Vi su llamada. ¿Qué va a festejar, y en qué fecha?",
      medium:
        "Hola, le escribe {{owner.first_name}} de {{business.name}}. Estaba tomando fotos y no pude contestar. ¿Es boda, retrato u otra cosa?",
      long: "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. Estaba con una familia y se me fue su llamada. ¿Quiénes van a salir en las fotos, y para qué fecha las quiere? Responda a este mensaje.",
    },
    afterHours: {
      short:
        "Soy {{owner.first_name}} de {{business.name}}. Ya cerramos y no vi su llamada. ¿Para qué fecha busca fotos?",
      medium:
        "Qué tal, habla {{owner.first_name}} de {{business.name}}. Estoy fuera de horario y no contesté. ¿Ya tiene fecha o la anda escogiendo?",
      long: "Le saluda {{owner.first_name}} de {{business.name}}. El estudio se encuentra cerrado y no contesté su llamada. ¿Qué evento es, y se hace en interior o al aire libre? Cuénteme por este medio.",
    },
    voicemail: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Ya tengo su mensaje. ¿Qué fecha le reviso?",
      medium:
        "Le escribe {{owner.first_name}} de {{business.name}}. Tengo su mensaje de voz, disculpe que no contesté. ¿A qué hora podemos platicar?",
      long: "Hola {{contact.first_name|}}, le saluda {{owner.first_name}} de {{business.name}}. Gracias por dejar su mensaje de voz. ¿En qué lugar van a ser las fotos, y son unas cuantas personas o un grupo grande?",
    },
    followUp: {
      short:
        "Soy {{owner.first_name}} de {{business.name}}, por su llamada. ¿Sigue buscando quien le tome fotos?",
      medium:
        "Hola, soy {{owner.first_name}} de {{business.name}}. No quiero que se me pase su llamada. ¿Ya tiene la fecha de su evento?",
      long: "Hola {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}. No alcanzamos a hablar y me interesa lo que planea. ¿El evento sigue en pie? Mande la fecha y le digo si la tengo libre.",
    },
    wrongNumber: {
      short: "Disculpe, no era para usted. Soy {{owner.first_name}} de {{business.name}} y ya no le escribo.",
      medium:
        "Una disculpa. Soy {{owner.first_name}} de {{business.name}} y tomo fotos de eventos. Tengo una llamada de este teléfono. Ya no le escribo.",
      long: "Disculpe la molestia. Le saluda {{owner.first_name}} de {{business.name}}. Tengo una llamada perdida de este teléfono y pensaba que era por unas fotos. No le mando otro mensaje.",
    },
  },
};
