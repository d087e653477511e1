import type { NicheWords } from "../niche.ts";

export const es: NicheWords = {
  openers: [
    "Hola, soy {{owner.first_name}} de {{business.name}}.",
    "Buenas, soy {{owner.first_name}} de {{business.name}}.",
    "Hola {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}.",
    "Le saluda {{owner.first_name}} de {{business.name}}.",
    "Qué tal, le escribe {{owner.first_name}} de {{business.name}}.",
  ],
  reasons: {
    open: [
      "Andamos a tope y no pudimos contestar.",
      "No contestamos, tenemos la casa llena.",
      "No contestamos, es plena hora de comida.",
      "La cocina anda a mil y no contestamos.",
      "No contestamos, andamos sirviendo mesas.",
    ],
    closed: [
      "Ya cerramos la cocina y no contestamos.",
      "Estamos cerrados, disculpe que no contestamos.",
      "Disculpe, ya cerramos y no contestamos.",
    ],
    any: [
      "Disculpe que no pudimos contestar.",
      "Tenemos una llamada perdida suya.",
      "No alcanzamos a contestar.",
    ],
  },
  asks: [
    { text: "¿Es para una mesa o un pedido?", angle: "either-or" },
    { text: "¿Quiere mesa o comida para llevar?", angle: "either-or" },
    { text: "¿Para qué fecha y hora, y vienen muchos?", angle: "details" },
    { text: "¿A qué hora vienen, y es grupo grande?", angle: "details" },
    { text: "¿Mesa para dos, o viene en grupo?", angle: "either-or" },
    { text: "¿Qué le preparamos?", angle: "question", when: "open" },
    { text: "¿A qué hora le podemos llamar?", angle: "call-time" },
  ],
  closes: ["", "Basta un mensaje.", "Nos puede escribir.", "Responda por este medio."],
  avoid: ["bebidas al dos por uno", "barra libre", "mesa garantizada", "sin alérgenos", "promociones"],
  texts: {
    missedCall: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Disculpe que no contestamos. ¿Es una mesa o un pedido?",
      medium:
        "Buenas, soy {{owner.first_name}} de {{business.name}}. No contestamos, andamos a tope. ¿A qué hora vienen, y es un grupo grande?",
      long: "Hola {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}. Disculpe que no pudimos contestar, tenemos la casa llena. ¿Quiere mesa o comida para llevar? Si es mesa, mande la fecha, la hora y el tamaño del grupo.",
    },
    afterHours: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Ya cerramos y no contestamos. ¿Quiere mesa o para llevar?",
      medium:
        "Buenas, soy {{owner.first_name}} de {{business.name}}. No contestamos, ya cerramos. ¿Para qué fecha y hora quiere su mesa?",
      long: "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. A esta hora estamos cerrados, disculpe que no contestamos. ¿Quiere reservar una mesa, o es para un evento? Mande la fecha y el tamaño del grupo, y lo vemos cuando abramos.",
    },
    voicemail: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}, tenemos su mensaje de voz. ¿Qué le preparamos?",
      medium:
        "Qué tal, soy {{owner.first_name}} de {{business.name}}. Ya tenemos su mensaje. ¿Es una mesa, o comida para llevar?",
      long: "Hola {{contact.first_name|}}, le saluda {{owner.first_name}} de {{business.name}}. Gracias por su mensaje de voz, disculpe que no contestamos. Si quiere mesa, ¿para qué fecha y hora, y de qué tamaño es el grupo? Si alguien tiene una alergia, lo vemos por teléfono.",
    },
    followUp: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}} otra vez, por su llamada. ¿Sigue con ganas de venir?",
      medium:
        "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. Le quedamos a deber una llamada. ¿Le apartamos una mesa, o ya comieron en otro lado?",
      long: "Buenas {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}. No contestamos su llamada y no queremos dejarle con la duda. ¿Piensa venir, o prefiere pedir para llevar? Si cambiaron los planes, no pasa nada.",
    },
    wrongNumber: {
      short:
        "Disculpe, nos equivocamos de teléfono. Soy {{owner.first_name}} de {{business.name}} y ya no le escribimos.",
      medium:
        "Perdone la molestia. Soy {{owner.first_name}} de {{business.name}}, ya quitamos su teléfono y no le mandamos otro mensaje.",
      long: "Fue un error nuestro, disculpe. Le escribe {{owner.first_name}} de {{business.name}}, quisimos contestarle a alguien que busca mesa. Ya borramos este teléfono y no le llega otro mensaje.",
    },
  },
};
