import type { NicheWords } from "../niche.ts";

export const es: NicheWords = {
  openers: [
    "Hola, soy {{owner.first_name}} de {{business.name}}.",
    "Le saluda {{owner.first_name}} de {{business.name}}.",
    "Hola {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}.",
    "Hola, habla {{owner.first_name}} de {{business.name}}.",
    "Soy {{owner.first_name}} de {{business.name}}.",
  ],
  reasons: {
    open: [
      "Estamos con un paciente y no contestamos.",
      "Atendemos a alguien y se nos fue su llamada.",
      "El teléfono estaba ocupado y no contestamos.",
      "Hay gente en la entrada y no contestamos.",
    ],
    closed: [
      "Ya cerramos y no contestamos su llamada.",
      "A esta hora no abrimos y no contestamos.",
      "No contestamos, estamos fuera de horario.",
    ],
    any: [
      "Disculpe que no pudimos contestar.",
      "Vimos su llamada y no contestamos.",
      "Se nos fue su llamada, disculpe.",
    ],
  },
  asks: [
    { text: "¿Busca cita nueva o cambiar la suya?", angle: "either-or" },
    { text: "¿Para qué fecha quiere su cita?", angle: "question" },
    { text: "¿Le queda mejor la mañana o la tarde?", angle: "either-or" },
    { text: "¿Qué fecha y qué horario le acomodan?", angle: "details" },
    { text: "¿La cita es para usted o para alguien de casa?", angle: "either-or" },
    { text: "¿Es su primera visita con nosotros?", angle: "question" },
    { text: "¿A qué hora le podemos llamar?", angle: "call-time" },
  ],
  closes: [
    "",
    "Un mensaje basta.",
    "Responda a este mensaje.",
    { text: "Sin datos de salud, por favor.", after: ["question", "either-or", "details"] },
  ],
  avoid: ["dolor", "muelas", "tratamiento", "rayos x", "medicinas"],
  texts: {
    missedCall: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Vimos su llamada. ¿Busca cita nueva o cambiar la suya?",
      medium:
        "Le saluda {{owner.first_name}} de {{business.name}}. Estamos con un paciente y no contestamos. ¿Para qué fecha quiere su cita?",
      long: "Hola {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}. El teléfono estaba ocupado y no alcanzamos a contestar. ¿Prefiere venir por la mañana o por la tarde? Mande una fecha y buscamos lugar.",
    },
    afterHours: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Ya cerramos y no vimos su llamada. ¿Qué fecha le acomoda?",
      medium:
        "Le saluda {{owner.first_name}} de {{business.name}}. Estamos fuera de horario, disculpe. ¿Su llamada era por una cita o por otra cosa?",
      long: "Hola, habla {{owner.first_name}} de {{business.name}}. El consultorio se encuentra cerrado y no contestamos. Si es una emergencia, llame al 911. Si busca cita, ¿qué horario le queda mejor?",
    },
    voicemail: {
      short:
        "Soy {{owner.first_name}} de {{business.name}}, ya tenemos su mensaje. ¿Le queda mejor la mañana o la tarde?",
      medium:
        "Hola, le escribe {{owner.first_name}} de {{business.name}}. Tenemos su mensaje de voz. ¿A qué hora le podemos llamar?",
      long: "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. Gracias por su mensaje, disculpe que nadie pudo contestar. ¿Es su primera visita con nosotros? Con eso apartamos el tiempo que hace falta.",
    },
    followUp: {
      short: "Hola, soy {{owner.first_name}} de {{business.name}}, por su llamada. ¿Sigue buscando cita?",
      medium:
        "Le saluda {{owner.first_name}} de {{business.name}}. Queremos encontrarle un lugar. ¿Le conviene temprano o ya en la tarde?",
      long: "Hola {{contact.first_name|}}, habla {{owner.first_name}} de {{business.name}}. No queremos que se nos pase su llamada. ¿Quiere que le busquemos una cita? Mande dos fechas que le queden bien y vemos si hay lugar.",
    },
    wrongNumber: {
      short: "Disculpe la molestia. Soy {{owner.first_name}} de {{business.name}} y ya no le escribimos.",
      medium:
        "Una disculpa. Le escribe {{owner.first_name}} de {{business.name}}. Vimos una llamada de este teléfono y era de otra persona. No le escribimos otra vez.",
      long: "Perdone usted, el mensaje era para otra persona. Me llamo {{owner.first_name}} y trabajo en {{business.name}}. Tenemos una llamada de este teléfono. Ya no le llega nada de nuestra parte.",
    },
  },
};
