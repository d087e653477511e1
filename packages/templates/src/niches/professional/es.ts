import type { NicheWords } from "../niche.ts";

export const es: NicheWords = {
  openers: [
    "Hola, soy {{owner.first_name}} de {{business.name}}.",
    "Le saluda {{owner.first_name}} de {{business.name}}.",
    "Hola {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}.",
    "Buenas, soy {{owner.first_name}} de {{business.name}}.",
    "Qué tal, habla {{owner.first_name}} de {{business.name}}.",
  ],
  reasons: {
    open: [
      "Estaba con un cliente y no pude contestar.",
      "Andaba en una junta y se me fue su llamada.",
      "Estaba en otra llamada y no contesté.",
      "Andaba con alguien y no contesté.",
    ],
    closed: [
      "Ya cerramos y no contestamos.",
      "Estamos fuera de horario y no contestamos.",
      "Ya cerramos y no contesté.",
    ],
    any: [
      "Disculpe que no contestamos su llamada.",
      "Vi su llamada y no alcancé a contestar.",
      "Se nos fue su llamada, disculpe.",
    ],
  },
  asks: [
    { text: "¿A qué hora le conviene que le llame?", angle: "call-time" },
    { text: "¿Ya es cliente nuestro o es algo nuevo?", angle: "either-or" },
    { text: "¿Le queda mejor en la mañana o en la tarde?", angle: "either-or" },
    { text: "¿De qué se trata, en pocas palabras?", angle: "question" },
    { text: "¿Con quién desea hablar?", angle: "question" },
    { text: "¿Qué tema es y qué fecha le acomoda?", angle: "details" },
    { text: "¿Qué fecha tiene libre y a qué hora?", angle: "call-time" },
  ],
  closes: [
    "",
    "Responda a este mensaje.",
    { text: "Con una frase basta.", after: ["question", "either-or", "details"] },
    { text: "Lo privado, por teléfono.", after: ["call-time", "question"] },
  ],
  avoid: ["su caso", "vamos a ganar", "reembolso", "seguro social", "a la brevedad"],
  texts: {
    missedCall: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Disculpe que no contestamos. ¿A qué hora le conviene?",
      medium:
        "Le saluda {{owner.first_name}} de {{business.name}}. Estaba en una junta y no contesté. ¿Le queda mejor en la mañana o en la tarde?",
      long: "Buenas, soy {{owner.first_name}} de {{business.name}}. Estaba con un cliente y no pude contestar su llamada. Lo privado mejor lo hablamos por teléfono, por este medio basta una frase. ¿Qué parte de la semana le acomoda para hablar?",
    },
    afterHours: {
      short:
        "Le saluda {{owner.first_name}} de {{business.name}}. Ya cerramos y no contesté. ¿A qué hora le llamo?",
      medium:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Estamos cerrados y no contesté. ¿Ya es cliente nuestro o es algo nuevo?",
      long: "Qué tal, habla {{owner.first_name}} de {{business.name}}. Vi su llamada, pero la oficina se encuentra cerrada y nadie atiende. Con gusto apartamos un rato para hablar en horas de oficina. ¿Qué fecha prefiere, por la mañana o por la tarde?",
    },
    voicemail: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Ya tengo su mensaje. ¿A qué hora le marco?",
      medium:
        "Le escribe {{owner.first_name}} de {{business.name}}. Tengo su mensaje de voz. ¿Le marco a este teléfono o prefiere otro?",
      long: "Buenas, habla {{owner.first_name}} de {{business.name}}. Ya tenemos su mensaje de voz y queremos hablarlo con calma. Lo delicado lo dejamos para la llamada, un mensaje de texto no es buen lugar. ¿Quiénes van a participar y qué fecha les conviene?",
    },
    followUp: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}, por su llamada. ¿Le interesa que hablemos?",
      medium:
        "Le saluda {{owner.first_name}} de {{business.name}}. Le escribo otra vez por su llamada. ¿Sigue pendiente o ya lo tiene resuelto?",
      long: "Qué tal, soy {{owner.first_name}} de {{business.name}}. No contestamos su llamada, y desde mi mensaje no he sabido de usted. De nuestra parte no hay prisa y no hace falta que explique nada por texto. Si quiere seguir, ¿qué fecha le queda bien?",
    },
    wrongNumber: {
      short: "Disculpe la molestia. Soy {{owner.first_name}} de {{business.name}} y ya no le escribimos.",
      medium:
        "Perdone, el error fue nuestro. Soy {{owner.first_name}} de {{business.name}}. Le escribimos a la persona equivocada y no va a pasar otra vez.",
      long: "Gracias por avisarnos y disculpe. Habla {{owner.first_name}} de {{business.name}}. En nuestro teléfono vimos una llamada perdida suya, por eso le escribimos. Ya lo anoté, de nuestra oficina no le van a llegar otros mensajes.",
    },
  },
};
