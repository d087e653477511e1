import type { NicheWords } from "../niche.ts";

export const es: NicheWords = {
  openers: [
    "Hola, soy {{owner.first_name}} de {{business.name}}.",
    "Hola, le escribe {{owner.first_name}} de {{business.name}}.",
    "Hola {{contact.first_name|}}, le saluda {{owner.first_name}} de {{business.name}}.",
    "Soy {{owner.first_name}} de {{business.name}}.",
    "Qué tal {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}.",
  ],
  reasons: {
    open: [
      "Estaba en otra llamada y no contesté.",
      "Estoy con un cliente y no contesté.",
      "No contesté, atiendo a un cliente.",
      "No pude contestar, estoy en una junta.",
      "Hablaba con la aseguradora y no contesté.",
    ],
    closed: [
      "Ya cerramos, disculpe que no contesté.",
      "Ya cerramos la agencia y no contesté.",
      "No contesté, a esta hora ya no atendemos.",
    ],
    any: ["Disculpe que no pude contestar.", "Vi su llamada perdida, disculpe.", "No alcancé a contestarle."],
  },
  asks: [
    { text: "¿Quiere cotizar, o es por un reclamo?", angle: "either-or" },
    { text: "¿Es seguro de auto, de casa u otro?", angle: "either-or" },
    { text: "¿Qué quiere asegurar?", angle: "question" },
    { text: "¿A qué hora le puedo llamar?", angle: "call-time" },
    { text: "¿Es un seguro nuevo o uno que ya tiene?", angle: "either-or" },
    { text: "¿En qué ciudad vive, y es auto o casa?", angle: "details" },
    { text: "¿Es un reclamo, un pago o un cambio?", angle: "either-or" },
  ],
  closes: [
    "",
    "Basta un mensaje.",
    "Me puede escribir.",
    { text: "Sin documentos, por favor.", after: ["question", "either-or", "details"] },
  ],
  avoid: [
    "ya tiene cobertura",
    "le cubre todo",
    "el seguro que menos cuesta",
    "aprobado",
    "garantizado",
    "su póliza ya quedó activa",
  ],
  texts: {
    missedCall: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Disculpe que no contesté. ¿Quiere cotizar o es un reclamo?",
      medium:
        "Hola, soy {{owner.first_name}} de {{business.name}}. No contesté, estaba en otra llamada. ¿El seguro es de auto, de casa u otro?",
      long: "Hola {{contact.first_name|}}, le saluda {{owner.first_name}} de {{business.name}}. Estoy con un cliente y no pude contestar su llamada. ¿Busca un seguro nuevo o es por uno que ya tiene con nosotros? Con eso me doy una idea y le llamo para lo que falta.",
    },
    afterHours: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Ya cerramos y no contesté. ¿Es reclamo o seguro nuevo?",
      medium:
        "Le escribe {{owner.first_name}} de {{business.name}}. Ya cerramos la agencia y no contesté. ¿Qué quiere asegurar?",
      long: "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. Su llamada fue fuera de horario, disculpe. ¿Es un reclamo, un pago o un cambio en su seguro? Si fue un choque, espero que se encuentre bien, y basta con decirme a qué hora le llamo.",
    },
    voicemail: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}, tengo su mensaje de voz. ¿A qué hora le puedo llamar?",
      medium:
        "Qué tal, soy {{owner.first_name}} de {{business.name}}. Gracias por su mensaje. ¿Es un seguro nuevo o uno que ya tiene?",
      long: "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. Su mensaje de voz ya lo tengo, disculpe que no alcancé a contestar. ¿En qué ciudad vive, y el seguro es de auto o de casa? No mande documentos por mensaje, los vemos cuando hablemos.",
    },
    followUp: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}} otra vez, por su llamada. ¿Sigue con la idea de cotizar?",
      medium:
        "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. Tengo pendiente su llamada. ¿Todo bien, o necesita ver algo de su seguro?",
      long: "Qué tal {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}. No pude contestar su llamada y no hemos hablado. ¿Le interesa que revisemos un precio, o era por un pago? Si ya no hace falta, no se preocupe.",
    },
    wrongNumber: {
      short:
        "Perdone, me equivoqué de teléfono. Soy {{owner.first_name}} de {{business.name}}. Ya no le escribo.",
      medium:
        "Disculpe el error. Soy {{owner.first_name}} de {{business.name}}, ya borré su teléfono y no le mando otro mensaje.",
      long: "Disculpe la molestia. Le escribe {{owner.first_name}} de {{business.name}}, buscaba a uno de nuestros clientes. Ya quité este teléfono de la lista y no le vuelvo a escribir.",
    },
  },
};
