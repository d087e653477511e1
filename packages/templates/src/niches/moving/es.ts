import type { NicheWords } from "../niche.ts";

export const es: NicheWords = {
  openers: [
    "Hola, soy {{owner.first_name}} de {{business.name}}.",
    "Buenas, soy {{owner.first_name}} de {{business.name}}.",
    "Hola {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}.",
    "Soy {{owner.first_name}} de {{business.name}}.",
    "Qué tal, le saluda {{owner.first_name}} de {{business.name}}.",
  ],
  reasons: {
    open: [
      "Andamos en una mudanza y no contestamos.",
      "No contestamos, andamos cargando muebles.",
      "Andamos bajando un piano y no contestamos.",
      "No contestamos, traemos las manos llenas.",
      "Andamos en un trabajo y no contestamos.",
    ],
    closed: [
      "Ya cerramos, disculpe que no contestamos.",
      "No contestamos, a esta hora ya no atendemos.",
      "Estamos cerrados y no contestamos.",
    ],
    any: [
      "Disculpe que no pudimos contestar.",
      "Tenemos una llamada perdida suya.",
      "No alcanzamos a contestar.",
    ],
  },
  asks: [
    { text: "¿Qué fecha es su mudanza, y de qué zona a qué zona?", angle: "details" },
    { text: "¿Es casa, departamento u oficina?", angle: "either-or" },
    { text: "¿Es en la misma ciudad o a otro estado?", angle: "either-or" },
    { text: "¿Qué tamaño de casa es, y qué fecha?", angle: "details" },
    { text: "¿Para qué fecha se muda?", angle: "question" },
    { text: "¿Necesita camioneta o solo cargadores?", angle: "either-or" },
    { text: "¿A qué hora le podemos llamar?", angle: "call-time" },
  ],
  closes: ["", "Basta un mensaje.", "Nos puede escribir.", "Responda por este medio."],
  avoid: [
    "precio garantizado",
    "precio cerrado",
    "el que menos cobra",
    "sin cargos ocultos",
    "precio exacto",
  ],
  texts: {
    missedCall: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Disculpe que no contestamos. ¿Para qué fecha se muda?",
      medium:
        "Buenas, soy {{owner.first_name}} de {{business.name}}. No contestamos, andamos en una mudanza. ¿De qué zona a qué zona es la suya?",
      long: "Hola {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}. Disculpe que no pudimos contestar, andamos bajando un piano. ¿Lo que va a mudar es casa, departamento u oficina? Mande la fecha y los dos zips.",
    },
    afterHours: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Ya cerramos y no contestamos. ¿Es local o a otro estado?",
      medium:
        "Buenas, soy {{owner.first_name}} de {{business.name}}. No contestamos, ya cerramos. ¿De qué tamaño es la casa, y qué fecha busca?",
      long: "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. Su llamada fue fuera de horario, disculpe que no contestamos. ¿De qué zona a qué zona es la mudanza, y para qué fecha? Mande lo que sepa y lo vemos cuando abramos.",
    },
    voicemail: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}, tenemos su mensaje de voz. ¿A qué hora le llamamos?",
      medium:
        "Qué tal, soy {{owner.first_name}} de {{business.name}}. Ya tenemos su recado. ¿De qué zona a qué zona se muda?",
      long: "Hola {{contact.first_name|}}, le saluda {{owner.first_name}} de {{business.name}}. Gracias por su mensaje de voz, disculpe que no contestamos. ¿Necesita camioneta y cargadores, o solo cargadores? Si hay un piano o una caja fuerte, nos dice.",
    },
    followUp: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}} otra vez, por su llamada. ¿Sigue buscando mudanza?",
      medium:
        "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. No contestamos su llamada y no hemos hablado. ¿Ya tiene fecha, o la anda viendo?",
      long: "Buenas {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}. Estamos armando la agenda y nos acordamos de su llamada. ¿Qué fecha tiene en mente? Si ya tiene quien le ayude, nos dice y no le insistimos.",
    },
    wrongNumber: {
      short:
        "Disculpe, nos equivocamos de teléfono. Soy {{owner.first_name}} de {{business.name}} y ya no le escribimos.",
      medium:
        "Perdone, nos equivocamos de persona. Soy {{owner.first_name}} de {{business.name}}, ya borramos su teléfono y no le llegan otros mensajes.",
      long: "Fue culpa nuestra, disculpe. Le escribe {{owner.first_name}} de {{business.name}}, quisimos contestarle a alguien que se muda. Ya quitamos este teléfono y no le mandamos nada.",
    },
  },
};
