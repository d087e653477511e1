import type { NicheWords } from "../niche.ts";

export const es: NicheWords = {
  openers: [
    "Hola, soy {{owner.first_name}} de {{business.name}}.",
    "Habla {{owner.first_name}} de {{business.name}}.",
    "Le escribe {{owner.first_name}} de {{business.name}}.",
    "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}.",
    "Soy {{owner.first_name}} de {{business.name}}.",
  ],
  reasons: {
    open: [
      "No pude contestar, ando cargando un carro.",
      "Estaba enganchando un carro y no contesté.",
      "Traigo un carro en la plataforma y no contesté.",
      "Cambiaba una llanta y se me fue su llamada.",
      "Andaba remolcando y no escuché su llamada.",
    ],
    closed: [
      "Ya cerramos y no contesté, disculpe.",
      "Estamos fuera de horario y no vi su llamada.",
      "Ahora estamos cerrados y no contesté.",
    ],
    any: [
      "Disculpe que no pude contestar.",
      "No alcancé a contestar su llamada.",
      "Vi su llamada y no pude contestar.",
    ],
  },
  asks: [
    { text: "¿En qué calle se encuentra, y qué maneja?", angle: "question" },
    { text: "¿Ya se encuentra a salvo o sigue en la orilla?", angle: "either-or" },
    { text: "¿Ocupa remolque, corriente o una llanta?", angle: "either-or" },
    { text: "¿Qué salida o calle le queda cerca?", angle: "details" },
    { text: "¿Qué carro es, y a qué calle lo llevamos?", angle: "details" },
    { text: "¿El carro estorba el paso?", angle: "question" },
    { text: "¿Puede hablar ahora sin peligro?", angle: "call-time" },
  ],
  closes: [
    "",
    { text: "Busque un lugar seguro.", after: ["question", "either-or", "details"] },
    { text: "Lejos de los carros, por favor.", after: ["question", "either-or", "details"] },
    "Responda a este mensaje.",
  ],
  avoid: ["llegamos en", "vamos en camino", "tarifa fija", "de inmediato", "unidad"],
  texts: {
    missedCall: {
      short:
        "Soy {{owner.first_name}} de {{business.name}}. Vi su llamada. ¿En qué calle se encuentra, y qué maneja?",
      medium:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Ando cargando un carro y no contesté. ¿Se encuentra a salvo, o sigue en la orilla?",
      long: "Hola {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}. Traigo un carro en la plataforma y no alcancé a contestar. Primero busque un lugar seguro. ¿Qué salida le queda cerca, y qué maneja?",
    },
    afterHours: {
      short:
        "Habla {{owner.first_name}} de {{business.name}}. Ya cerramos y no contesté. ¿El carro puede esperar?",
      medium:
        "Soy {{owner.first_name}} de {{business.name}}. Estamos fuera de horario y no vi su llamada. ¿En qué calle tiene el carro?",
      long: "Hola, soy {{owner.first_name}} de {{business.name}}. Ahora estamos cerrados, disculpe que no pude contestar. Si el carro estorba el paso, llame al 911. Si puede esperar, ¿en qué calle se encuentra?",
    },
    voicemail: {
      short:
        "Soy {{owner.first_name}} de {{business.name}}, ya tengo su mensaje. ¿Qué calle o salida le queda cerca?",
      medium:
        "Hola, habla {{owner.first_name}} de {{business.name}}. Gracias por su mensaje de voz. ¿Necesita remolque, corriente o una llanta?",
      long: "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. Su mensaje de voz ya lo tengo, disculpe que no pude contestar. Me falta un dato para encontrarle. ¿Entre qué calles se encuentra, y qué carro es?",
    },
    followUp: {
      short:
        "Soy {{owner.first_name}} de {{business.name}}, no pude tomar su llamada. ¿Sigue sin poder mover el carro?",
      medium:
        "Hola, le escribe {{owner.first_name}} de {{business.name}}. Me quedé con el pendiente de su llamada. ¿Ya le movieron el carro o lo movemos?",
      long: "Hola {{contact.first_name|}}, habla {{owner.first_name}} de {{business.name}}. Espero que ya se encuentre en casa y sin susto. ¿El carro sigue parado en la calle? Si hay que llevarlo, mande las calles por este medio.",
    },
    wrongNumber: {
      short: "Disculpe, no era para usted. Soy {{owner.first_name}} de {{business.name}} y ya no le escribo.",
      medium:
        "Una disculpa. Soy {{owner.first_name}} de {{business.name}}, hacemos remolques y buscaba a alguien que nos llamaba. Ya no le escribo.",
      long: "Disculpe la molestia. Le escribe {{owner.first_name}} de {{business.name}}. Tenemos una llamada de este teléfono y pensamos que alguien andaba varado. Ya no le mandamos mensajes.",
    },
  },
};
