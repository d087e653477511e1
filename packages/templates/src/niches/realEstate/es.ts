import type { NicheWords } from "../niche.ts";

export const es: NicheWords = {
  openers: [
    "Hola, soy {{owner.first_name}} de {{business.name}}.",
    "Hola, le escribe {{owner.first_name}} de {{business.name}}.",
    "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}.",
    "Soy {{owner.first_name}} de {{business.name}}.",
    "Qué tal {{contact.first_name|}}, le saluda {{owner.first_name}} de {{business.name}}.",
  ],
  reasons: {
    open: [
      "Ando mostrando una casa y no contesté.",
      "No contesté, estoy con unos compradores.",
      "Estaba en un cierre y no pude contestar.",
      "No contesté, ando en una visita, disculpe.",
      "Estoy en una casa y no pude contestar.",
    ],
    closed: [
      "Ya cerramos, disculpe que no contesté.",
      "Ya cerramos la oficina y no contesté.",
      "Disculpe, su llamada fue fuera de horario.",
    ],
    any: ["Disculpe que no pude contestar.", "Vi su llamada perdida, disculpe.", "No alcancé a contestarle."],
  },
  asks: [
    { text: "¿Llamaba por una casa, o quiere vender la suya?", angle: "either-or" },
    { text: "¿Quiere comprar, vender o rentar?", angle: "either-or" },
    { text: "¿Qué casa le interesa?", angle: "question" },
    { text: "¿Vio un anuncio o piensa vender?", angle: "either-or" },
    { text: "¿En qué calle queda, y quiere verla?", angle: "details" },
    { text: "¿En qué ciudad busca, y de qué tamaño?", angle: "details" },
    { text: "¿A qué hora le puedo llamar?", angle: "call-time" },
  ],
  closes: ["", "Basta un mensaje.", "Me puede escribir.", "Responda por este medio."],
  avoid: [
    "zona segura",
    "para familias",
    "buenas escuelas",
    "vecinos tranquilos",
    "zona exclusiva",
    "garantizado",
  ],
  texts: {
    missedCall: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Disculpe que no contesté. ¿Busca casa o quiere vender?",
      medium:
        "Hola, soy {{owner.first_name}} de {{business.name}}. No contesté, ando mostrando una casa. ¿Quiere comprar, vender o rentar?",
      long: "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. Disculpe que no pude contestar, estoy con unos compradores. ¿Vio un anuncio nuestro o piensa vender su casa? Si tiene la calle, me la manda y busco los datos.",
    },
    afterHours: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Ya cerramos y no contesté. ¿Qué casa le interesa?",
      medium:
        "Le saluda {{owner.first_name}} de {{business.name}}. Ya cerramos la oficina y no contesté. ¿En qué calle queda la casa?",
      long: "Hola {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}. Su llamada fue fuera de horario, disculpe. ¿Busca casa, o tiene una que quiere vender? Mande la calle o la ciudad y la reviso antes de llamarle.",
    },
    voicemail: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}, tengo su mensaje de voz. ¿Qué hora le queda bien?",
      medium:
        "Qué tal, soy {{owner.first_name}} de {{business.name}}. Gracias por su mensaje. ¿Quiere ver una casa, o vender la suya?",
      long: "Hola {{contact.first_name|}}, le saluda {{owner.first_name}} de {{business.name}}. Ya tengo su mensaje de voz y siento no haber contestado. ¿En qué ciudad busca, y de qué tamaño la quiere? Con eso le busco opciones para cuando le llame.",
    },
    followUp: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}} otra vez. ¿Sigue buscando casa, o va a vender?",
      medium:
        "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. Tengo pendiente su llamada. ¿Quiere ver una casa, o piensa vender la suya?",
      long: "Qué tal {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}. No pude contestar su llamada y no hemos hablado. ¿Hay una casa que quiera visitar, o prefiere hablar de la venta de la suya? Si cambiaron sus planes, no hay problema.",
    },
    wrongNumber: {
      short:
        "Disculpe, no era para usted. Soy {{owner.first_name}} de {{business.name}} y no le escribo otra vez.",
      medium:
        "Qué pena, me equivoqué de persona. Soy {{owner.first_name}} de {{business.name}}, ya borré su teléfono y no le mando otro mensaje.",
      long: "Perdone la molestia. Le escribe {{owner.first_name}} de {{business.name}}, quise contestarle a una persona que busca casa. Ya quité este teléfono de mi lista y no le vuelvo a escribir.",
    },
  },
};
