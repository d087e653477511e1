import type { NicheWords } from "../niche.ts";

export const es: NicheWords = {
  openers: [
    "Hola, soy {{owner.first_name}} de {{business.name}}.",
    "Buenas, soy {{owner.first_name}} de {{business.name}}.",
    "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}.",
    "Le saluda {{owner.first_name}} de {{business.name}}.",
    "Qué tal {{contact.first_name|}}, habla {{owner.first_name}} de {{business.name}}.",
  ],
  reasons: {
    open: [
      "Ando debajo de un lavabo y no contesté.",
      "Estoy destapando un drenaje y no contesté.",
      "Ando con las manos mojadas y no contesté.",
      "Estoy soldando un tubo y no pude contestar.",
      "Ando en un trabajo y no contesté.",
    ],
    closed: [
      "Estamos cerrados y no pude contestarle.",
      "Estamos fuera de horario y no contesté.",
      "Ya cerramos y se nos fue su llamada.",
    ],
    any: [
      "Disculpe que no pude contestar.",
      "Vi su llamada y no alcancé a contestar.",
      "Se me fue su llamada, disculpe.",
    ],
  },
  asks: [
    { text: "¿Sale agua ahora mismo o puede esperar?", angle: "either-or" },
    { text: "¿Qué se le tapa o qué gotea?", angle: "question" },
    { text: "¿Qué pasa y en qué calle vive?", angle: "details" },
    { text: "¿Es fuga o drenaje tapado?", angle: "either-or" },
    { text: "¿En qué parte de la casa sale el agua?", angle: "details" },
    { text: "¿Es arreglo o algo nuevo?", angle: "either-or" },
    { text: "¿A qué hora le puedo marcar?", angle: "call-time" },
  ],
  closes: [
    "",
    "Responda a este mensaje.",
    { text: "Una foto me sirve mucho.", after: ["question", "details"] },
    "Con un texto basta.",
  ],
  avoid: ["despacho", "tarifa fija", "garantizado", "a la brevedad"],
  texts: {
    missedCall: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. No pude contestar. ¿Sale agua ahora o puede esperar?",
      medium:
        "Buenas, soy {{owner.first_name}} de {{business.name}}. Ando bajo un lavabo y no contesté. ¿Qué pasa y en qué calle vive?",
      long: "Le saluda {{owner.first_name}} de {{business.name}}. No pude contestar, ando soldando un tubo en un lugar muy angosto. Mande una foto si puede, con eso llevo las piezas que van. ¿El agua sale por el techo o el piso, o se queda en un solo lugar?",
    },
    afterHours: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Ya cerramos y no contesté. ¿Es fuga o drenaje tapado?",
      medium:
        "Buenas, soy {{owner.first_name}} de {{business.name}}. Estamos fuera de horario y no contesté. ¿Sale agua ahora o aguanta?",
      long: "Qué tal, habla {{owner.first_name}} de {{business.name}}. El taller ya se encuentra cerrado, por eso no contestamos. Cuénteme qué falla y en qué calle vive, y lo tengo a la vista cuando abramos. ¿Sabe si la llave de paso cierra bien?",
    },
    voicemail: {
      short: "Hola, soy {{owner.first_name}} de {{business.name}}. Ya tengo su mensaje. ¿Va empeorando?",
      medium:
        "Le saluda {{owner.first_name}} de {{business.name}}. Tengo su mensaje de voz. ¿Me manda una foto del tubo o de la llave?",
      long: "Buenas, soy {{owner.first_name}} de {{business.name}}. Ya tengo su mensaje de voz, y quiero llevar las piezas correctas. La edad de la casa me dice mucho de los tubos. ¿De qué año es, y alguien ya le ha metido mano a esa parte?",
    },
    followUp: {
      short: "Hola, soy {{owner.first_name}} de {{business.name}}, por su llamada. ¿Sigue buscando plomero?",
      medium:
        "Soy {{owner.first_name}} de {{business.name}} otra vez. No contesté su llamada y no quiero dejarle con la cubeta. ¿Ya se lo arreglaron?",
      long: "Le escribe {{owner.first_name}} de {{business.name}}. Entre su llamada y mi texto nos quedamos sin hablar. Si alguien ya le ayuda, me alegro. Si le sigue goteando, se le tapa o no calienta, ¿qué quiere que revise?",
    },
    wrongNumber: {
      short: "Una disculpa. Soy {{owner.first_name}} de {{business.name}} y ya no le mando mensajes.",
      medium:
        "Entonces me equivoqué, perdone. Habla {{owner.first_name}} de {{business.name}}. Pensé que buscaba plomero. Ya no le llegan otros textos.",
      long: "Perdone la molestia. Soy {{owner.first_name}} de {{business.name}}, un taller de plomeros. En el teléfono nos sale una llamada suya y quise saber qué goteaba. Ya lo borré de la lista y con este texto me despido.",
    },
  },
};
