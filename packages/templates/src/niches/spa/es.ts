import type { NicheWords } from "../niche.ts";

export const es: NicheWords = {
  openers: [
    "Hola, soy {{owner.first_name}} de {{business.name}}.",
    "Le saluda {{owner.first_name}} de {{business.name}}.",
    "Hola {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}.",
    "Habla {{owner.first_name}} de {{business.name}}.",
    "Soy {{owner.first_name}} de {{business.name}}.",
  ],
  reasons: {
    open: [
      "Estaba con una clienta y no contesté.",
      "Estaba en cabina y no pude contestar.",
      "En cabina no suena el teléfono y no vi su llamada.",
      "Estaba recibiendo a una clienta y no contesté.",
    ],
    closed: [
      "Ya cerramos y no vi su llamada.",
      "A esta hora no abrimos y no contesté.",
      "Estamos fuera de horario y no contesté.",
    ],
    any: [
      "Disculpe que no pude contestar.",
      "No alcancé a tomar su llamada.",
      "Vi su llamada y no pude contestar.",
    ],
  },
  asks: [
    { text: "¿Qué servicio le interesa, y para qué fecha?", angle: "question" },
    { text: "¿Quiere apartar una cita o mover la suya?", angle: "either-or" },
    { text: "¿Es para usted o para regalo?", angle: "either-or" },
    { text: "¿Qué fecha y qué hora prefiere?", angle: "details" },
    { text: "¿La cita es para una persona o para dos?", angle: "either-or" },
    { text: "¿Prefiere entre semana o fin de semana?", angle: "either-or" },
    { text: "¿A qué hora le llamo con calma?", angle: "call-time" },
  ],
  closes: ["", "Un mensaje me basta.", "Responda a este mensaje.", "Escriba con calma."],
  avoid: ["antes y despues", "resultados", "Botox", "inyecciones", "precios", "oferta"],
  texts: {
    missedCall: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Vi su llamada. ¿Quiere apartar una cita o mover la suya?",
      medium:
        "Le saluda {{owner.first_name}} de {{business.name}}. Vi su llamada al salir de cabina. ¿Qué fecha y hora prefiere?",
      long: "Hola {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}. Estaba recibiendo a una clienta y se me fue su llamada. ¿Qué servicio le interesa, y prefiere entre semana o en fin de semana?",
    },
    afterHours: {
      short:
        "Habla {{owner.first_name}} de {{business.name}}. Ya cerramos y no contesté. ¿Es cita para una persona o dos?",
      medium:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Estamos fuera de horario, disculpe que no contesté. ¿Para qué fecha quiere venir?",
      long: "Le escribe {{owner.first_name}} de {{business.name}}. El spa ya se encuentra cerrado y no vi su llamada. ¿La cita es para usted o la quiere regalar? Mande una fecha que le guste y reviso la agenda.",
    },
    voicemail: {
      short:
        "Soy {{owner.first_name}} de {{business.name}}. Ya tengo su mensaje. ¿A qué hora podemos hablar con calma?",
      medium:
        "Le saluda {{owner.first_name}} de {{business.name}}. Gracias por su mensaje de voz. ¿Le queda mejor la mañana o la tarde?",
      long: "Hola {{contact.first_name|}}, habla {{owner.first_name}} de {{business.name}}. Su mensaje de voz ya lo tengo, disculpe que no pude contestar. ¿Nos ha visitado alguna vez? Con eso le aparto el tiempo que hace falta.",
    },
    followUp: {
      short: "Soy {{owner.first_name}} de {{business.name}}, por su llamada perdida. ¿Le busco una fecha?",
      medium:
        "Hola, le saluda {{owner.first_name}} de {{business.name}}. Quiero encontrarle un buen horario. ¿Le queda mejor entre semana?",
      long: "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. No alcanzamos a hablar y me quedé con el pendiente. ¿Sigue con ganas de un rato de descanso? Responda con una fecha que le acomode.",
    },
    wrongNumber: {
      short: "Disculpe la molestia. Soy {{owner.first_name}} de {{business.name}}. Ya no le escribo.",
      medium:
        "Una disculpa. Le escribe {{owner.first_name}} de {{business.name}}. Le tomé por una clienta que nos llamaba. Ya no le llegan mensajes.",
      long: "Lo siento, ese mensaje era para otra persona. Soy {{owner.first_name}} y llevo las citas de {{business.name}}. Tengo una llamada perdida de este teléfono. Ya no le mando mensajes.",
    },
  },
};
