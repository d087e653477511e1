import type { NicheWords } from "../niche.ts";

export const es: NicheWords = {
  openers: [
    "Hola, soy {{owner.first_name}} de {{business.name}}.",
    "Buenas, le escribe {{owner.first_name}} de {{business.name}}.",
    "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}.",
    "Le saluda {{owner.first_name}} de {{business.name}}.",
    "Qué tal {{contact.first_name|}}, le habla {{owner.first_name}} de {{business.name}}.",
  ],
  reasons: {
    open: [
      "Ando en un trabajo y no pude contestar.",
      "Vi su llamada, pero traigo las manos ocupadas.",
      "Estoy en una obra y no alcancé a contestar.",
      "Andaba en la escalera y se me fue su llamada.",
      "Andaba con la sierra y no contesté.",
    ],
    closed: [
      "Estamos cerrados y no pude contestarle.",
      "Estamos fuera de horario, disculpe que no contesté.",
      "El taller se encuentra cerrado, por eso no contestamos.",
    ],
    any: [
      "Disculpe que no pude contestar.",
      "Vi su llamada y no alcancé a contestar.",
      "Se me fue su llamada, disculpe.",
    ],
  },
  asks: [
    { text: "¿Qué necesita y en qué calle queda?", angle: "question" },
    { text: "¿Puede esperar o es para ya?", angle: "either-or" },
    { text: "¿Es un arreglo o busca presupuesto?", angle: "either-or" },
    { text: "¿Qué hay que arreglar y en qué zona vive?", angle: "details" },
    { text: "¿En qué parte de la casa es el trabajo?", angle: "details" },
    { text: "¿A qué hora le puedo llamar?", angle: "call-time" },
    { text: "¿Qué se le descompuso?", angle: "question" },
  ],
  closes: [
    "",
    "Responda a este mensaje.",
    "Con un texto basta.",
    { text: "Una foto me ayuda mucho.", after: ["question", "details"] },
  ],
  avoid: ["garantizado", "unidad", "despacho", "el mejor precio", "a la brevedad"],
  texts: {
    missedCall: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Disculpe, no pude contestar. ¿Qué necesita arreglar?",
      medium:
        "Buenas, le escribe {{owner.first_name}} de {{business.name}}. Ando en un trabajo y no contesté. ¿Qué pasa y en qué calle queda?",
      long: "Le saluda {{owner.first_name}} de {{business.name}}. Vi entrar su llamada, pero estoy en una obra con las manos llenas de mezcla. ¿Se le descompuso algo, o busca presupuesto para un trabajo nuevo? Responda a este mensaje y, si tiene una foto, mejor.",
    },
    afterHours: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Estamos cerrados y no contesté. ¿Puede esperar?",
      medium:
        "Le saluda {{owner.first_name}} de {{business.name}}. Vi su llamada, pero ya cerramos. ¿Qué hay que arreglar y en qué zona?",
      long: "Buenas, le escribe {{owner.first_name}} de {{business.name}}. El taller se encuentra cerrado, por eso no contestamos su llamada. Cuénteme qué pasa y en qué calle es, y lo tengo a la mano cuando abramos. ¿Se puede dejar tal como lo tiene hasta entonces?",
    },
    voicemail: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Ya tengo su mensaje. ¿En qué calle es el trabajo?",
      medium:
        "Le saluda {{owner.first_name}} de {{business.name}}. Tengo su mensaje de voz. ¿Me manda una foto de lo que hay que hacer?",
      long: "Qué tal, le habla {{owner.first_name}} de {{business.name}}. Ya tengo su mensaje de voz y quiero llegar con la herramienta correcta. Una foto dice mucho. ¿Tiene una fecha en mente, y ya lo ha revisado alguien?",
    },
    followUp: {
      short: "Hola, soy {{owner.first_name}} de {{business.name}}, por su llamada. ¿Sigue con ese pendiente?",
      medium:
        "Le escribe {{owner.first_name}} de {{business.name}}. No pude contestar su llamada. ¿Sigue buscando quien le haga el trabajo?",
      long: "Qué tal, soy {{owner.first_name}} de {{business.name}} otra vez. No alcancé a contestar su llamada, y tal vez mi mensaje se le fue entre tantos. Si ya lo arreglaron, me da gusto. Si no, ¿qué quiere que revisemos primero?",
    },
    wrongNumber: {
      short: "Perdone, me equivoqué. Soy {{owner.first_name}} de {{business.name}} y ya no le escribo.",
      medium:
        "Disculpe la molestia. Soy {{owner.first_name}} de {{business.name}}. Vi una llamada de este teléfono y quise ayudar. Ya no le llega otro mensaje.",
      long: "Gracias por avisar y disculpe. Le habla {{owner.first_name}} de {{business.name}}. Tengo una llamada perdida de este teléfono, por eso le pregunté qué necesitaba. Ya lo borré de mi lista, no le van a llegar otros mensajes.",
    },
  },
};
