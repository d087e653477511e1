import type { NicheWords } from "../niche.ts";

export const es: NicheWords = {
  openers: [
    "Hola, soy {{owner.first_name}} de {{business.name}}.",
    "Hola, le escribe {{owner.first_name}} de {{business.name}}.",
    "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}.",
    "Le saluda {{owner.first_name}} de {{business.name}}.",
    "Buenas, le escribe {{owner.first_name}} de {{business.name}}.",
  ],
  reasons: {
    open: [
      "Ando en una propiedad y no contesté.",
      "Estaba en otra llamada y no contesté.",
      "No contesté, ando mostrando una renta.",
      "No contesté, ando revisando una unidad.",
      "Estoy con un inquilino y no contesté.",
    ],
    closed: [
      "Ya cerramos, disculpe que no contesté.",
      "Ya cerramos la oficina y no contesté.",
      "Disculpe, su llamada fue fuera de horario.",
    ],
    any: ["Disculpe que no pude contestar.", "Tengo una llamada perdida suya.", "No alcancé a contestarle."],
  },
  asks: [
    { text: "¿Es un arreglo o busca rentar?", angle: "either-or" },
    { text: "¿Algo no funciona, o quiere rentar?", angle: "either-or" },
    { text: "¿Qué calle y departamento es?", angle: "details" },
    { text: "¿Qué hay que arreglar, y en qué unidad?", angle: "details" },
    { text: "¿Qué anuncio de renta vio?", angle: "question" },
    { text: "¿Es urgente o puede esperar?", angle: "either-or" },
    { text: "¿A qué hora le puedo llamar?", angle: "call-time" },
  ],
  closes: ["", "Basta un mensaje.", "Me puede escribir.", "Responda por este medio."],
  avoid: [
    "sin niños",
    "solo adultos",
    "ideal para solteros",
    "zona segura",
    "revisamos sus antecedentes",
    "garantizado",
  ],
  texts: {
    missedCall: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Disculpe que no contesté. ¿Es un arreglo o busca rentar?",
      medium:
        "Hola, soy {{owner.first_name}} de {{business.name}}. No contesté, ando en una propiedad. ¿Qué hay que arreglar, y en qué unidad?",
      long: "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. Disculpe que no pude contestar, ando mostrando un departamento. ¿Se le descompuso algo, o pregunta por una renta? Mande la calle y el departamento para ubicarme.",
    },
    afterHours: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Ya cerramos y no contesté. ¿Algo no funciona, o es renta?",
      medium:
        "Buenas, soy {{owner.first_name}} de {{business.name}}. Ya cerramos y no contesté. ¿Qué se le descompuso, y en qué calle?",
      long: "Hola {{contact.first_name|}}, le saluda {{owner.first_name}} de {{business.name}}. Su llamada fue fuera de horario, disculpe. ¿Es una fuga, es cosa de llaves o pregunta por una renta? Si alguien corre peligro, llame primero al 911.",
    },
    voicemail: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}, tengo su mensaje de voz. ¿En qué calle vive?",
      medium:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Gracias por su mensaje. ¿Se le descompuso algo, o es por una renta?",
      long: "Hola {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}. Su mensaje de voz ya lo tengo, siento no haber contestado. Si es un arreglo, ¿a qué hora puede pasar alguien a revisar? Una foto me sirve para mandar a la persona correcta.",
    },
    followUp: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}} otra vez, por su llamada. ¿Le hace falta un arreglo?",
      medium:
        "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. Su llamada sigue en mi lista. ¿Todo bien con su departamento, o hay algo que atender?",
      long: "Buenas {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. No contesté su llamada, le mandé un mensaje y quiero cerrar el pendiente. ¿Hay algo que arreglar, o una renta que quiera ver? Con dos palabras basta.",
    },
    wrongNumber: {
      short:
        "Disculpe, este mensaje no era para usted. Soy {{owner.first_name}} de {{business.name}}. Ya no le escribo.",
      medium:
        "Perdone, me equivoqué. Soy {{owner.first_name}} de {{business.name}}, ya quité su teléfono de la lista y no le mando otro mensaje.",
      long: "Perdone la molestia. Le escribe {{owner.first_name}} de {{business.name}}, quise contestarle a uno de los inquilinos. Borré este teléfono y no le vuelve a llegar nada de mi parte.",
    },
  },
};
