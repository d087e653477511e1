import type { NicheWords } from "../niche.ts";

export const es: NicheWords = {
  openers: [
    "Hola, soy {{owner.first_name}} de {{business.name}}.",
    "Le escribe {{owner.first_name}} de {{business.name}}.",
    "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}.",
    "Soy {{owner.first_name}}, del taller {{business.name}}.",
    "Soy {{owner.first_name}} de {{business.name}}.",
  ],
  reasons: {
    open: [
      "Estaba debajo de un carro y no pude contestar.",
      "Tengo un carro en el elevador y no vi su llamada.",
      "Andaba con las manos sucias y no contesté.",
      "Con el ruido del taller no escuché su llamada.",
      "Andaba probando un carro y no contesté.",
    ],
    closed: [
      "Ya cerramos el taller y no contesté.",
      "El taller no abre a esta hora y no contesté.",
      "Estamos fuera de horario y no contesté.",
    ],
    any: [
      "Disculpe que no pude contestar.",
      "No alcancé a tomar su llamada.",
      "Vi su llamada y no pude contestar.",
    ],
  },
  asks: [
    { text: "¿Qué le falla, y qué modelo y año es?", angle: "question" },
    { text: "¿El carro anda o ya no arranca?", angle: "either-or" },
    { text: "¿Busca un arreglo o un servicio?", angle: "either-or" },
    { text: "¿Qué marca, modelo y año es su carro?", angle: "details" },
    { text: "¿Es un ruido, una luz u otra cosa?", angle: "either-or" },
    { text: "¿Qué le nota al carro?", angle: "question" },
    { text: "¿A qué hora le puedo marcar?", angle: "call-time" },
  ],
  closes: ["", "Escriba por este medio.", "Un mensaje me basta.", "Responda a este mensaje."],
  avoid: ["aceite", "unidad", "precio fijo", "garantizado", "baratos"],
  texts: {
    missedCall: {
      short:
        "Soy {{owner.first_name}} de {{business.name}}. No pude contestar. ¿Qué le falla al carro, y qué modelo es?",
      medium:
        "Soy {{owner.first_name}} de {{business.name}}. Estaba debajo de un carro y no alcancé a contestar. ¿Su carro anda o ya no arranca?",
      long: "Hola {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}. Tengo un carro en el elevador y se me fue su llamada. ¿Qué falla le nota al suyo? Mande marca, modelo y año por este medio.",
    },
    afterHours: {
      short:
        "Soy {{owner.first_name}} de {{business.name}}. Ya cerramos y no contesté. ¿Su carro arranca o no se mueve?",
      medium:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Ya cerramos el taller y no vi su llamada. ¿Qué carro tiene y qué le pasa?",
      long: "Le escribe {{owner.first_name}} de {{business.name}}. Estamos fuera de horario, disculpe que no contestamos su llamada. ¿Qué marca, modelo y año es, y qué le nota? Si huele a gasolina, no lo prenda.",
    },
    voicemail: {
      short:
        "Soy {{owner.first_name}} de {{business.name}}, gracias por su mensaje. ¿Qué marca, modelo y año es su carro?",
      medium:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Ya tengo su mensaje de voz. ¿Nos puede traer el carro o hay que remolcarlo?",
      long: "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. Su mensaje de voz ya lo tengo, disculpe que no contesté. Quiero ver las piezas antes de hablar con usted. ¿De qué año y modelo es el carro?",
    },
    followUp: {
      short:
        "Soy {{owner.first_name}} de {{business.name}}. No pude tomar su llamada. ¿Sigue con el problema del carro?",
      medium:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Me quedé pendiente de su carro. ¿Ya se lo arreglaron o quiere que lo veamos?",
      long: "Hola {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}. Sigo con su llamada pendiente. ¿Le sigue dando lata el carro? Cuénteme qué hace y le digo si lo vemos en el taller.",
    },
    wrongNumber: {
      short: "Disculpe la molestia. Soy {{owner.first_name}} de {{business.name}} y ya no le voy a escribir.",
      medium:
        "Una disculpa. Soy {{owner.first_name}} de {{business.name}}, un taller de carros. Vimos una llamada de este teléfono. Ya no le mandamos mensajes.",
      long: "Perdone la molestia. Me llamo {{owner.first_name}} y tengo el taller {{business.name}}. Alguien nos buscaba desde este teléfono y por eso le escribimos. No vuelve a saber de nosotros.",
    },
  },
};
