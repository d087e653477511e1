import type { NicheWords } from "../niche.ts";

export const es: NicheWords = {
  openers: [
    "Hola, soy {{owner.first_name}} de {{business.name}}.",
    "Hola, le saluda {{owner.first_name}} de {{business.name}}.",
    "Hola {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}.",
    "Le escribe {{owner.first_name}} de {{business.name}}.",
    "Qué tal {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}.",
  ],
  reasons: {
    open: [
      "Estoy con un cliente y no pude contestar.",
      "Ando preparando impuestos y no contesté.",
      "Estaba en otra llamada y no contesté.",
      "Estoy en una junta y no contesté.",
      "No contesté, atiendo a un cliente.",
    ],
    closed: [
      "Ya cerramos, disculpe que no contesté.",
      "Ya cerramos la oficina y no contesté.",
      "Disculpe, su llamada fue fuera de horario.",
    ],
    any: ["Disculpe que no pude contestar.", "Tengo una llamada perdida suya.", "No alcancé a contestarle."],
  },
  asks: [
    { text: "¿Es por impuestos, contabilidad o sueldos?", angle: "either-or" },
    { text: "¿Es para usted o para un negocio?", angle: "either-or" },
    { text: "¿Ya es cliente, o es su primera vez?", angle: "either-or" },
    { text: "¿Es por una carta o por sus impuestos?", angle: "either-or" },
    { text: "¿De qué año es, y es personal o de negocio?", angle: "details" },
    { text: "¿Qué tiene pendiente con sus cuentas?", angle: "question" },
    { text: "¿A qué hora le puedo llamar?", angle: "call-time" },
  ],
  closes: [
    "",
    "Basta un mensaje.",
    "Me puede escribir.",
    { text: "Sin papeles, por favor.", after: ["question", "either-or", "details"] },
  ],
  avoid: ["seguro social", "reembolso", "devolución", "garantizado", "no pague nada"],
  texts: {
    missedCall: {
      short:
        "Soy {{owner.first_name}} de {{business.name}}. Disculpe que no contesté. ¿Es por impuestos o contabilidad?",
      medium:
        "Hola, soy {{owner.first_name}} de {{business.name}}. No contesté, estoy con un cliente. ¿Es por impuestos, contabilidad o sueldos?",
      long: "Hola {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}. Disculpe que no contesté, ando preparando impuestos. ¿Su llamada es por impuestos, por la contabilidad o por los sueldos? Con una frase basta, y no mande papeles por mensaje.",
    },
    afterHours: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Ya cerramos y no contesté. ¿Es para usted o un negocio?",
      medium:
        "Le escribe {{owner.first_name}} de {{business.name}}. Ya cerramos y no contesté. ¿Es por una carta o por sus impuestos?",
      long: "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. Su llamada fue fuera de horario, disculpe. ¿Ya hace sus impuestos con nosotros o es cliente nuevo? Cuénteme en una frase y lo vemos cuando abramos.",
    },
    voicemail: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}, tengo su mensaje de voz. ¿En qué horario le marco?",
      medium:
        "Qué tal, soy {{owner.first_name}} de {{business.name}}. Gracias por su recado. ¿De qué año es lo que quiere ver?",
      long: "Hola {{contact.first_name|}}, le saluda {{owner.first_name}} de {{business.name}}. Ya tengo su mensaje de voz y siento no haber contestado. ¿Lo que quiere ver es personal o de su negocio? Los papeles mejor los vemos en la oficina, no por mensaje.",
    },
    followUp: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}} otra vez. ¿Sigue pendiente lo de sus impuestos?",
      medium:
        "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. Su llamada sigue en mi lista y no la quiero olvidar. ¿A qué hora le marco?",
      long: "Qué tal {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}. No pude contestar su llamada y a lo mejor se le fue mi mensaje entre tantos. ¿Era por la contabilidad o por una carta? Con gusto lo retomamos donde lo dejamos.",
    },
    wrongNumber: {
      short:
        "Disculpe, me equivoqué de teléfono. Soy {{owner.first_name}} de {{business.name}} y no le vuelvo a escribir.",
      medium:
        "Perdone la molestia. Le escribe {{owner.first_name}} de {{business.name}}, ya borré su teléfono y no le mando otro mensaje.",
      long: "Fue un error de mi parte, disculpe. Soy {{owner.first_name}} de {{business.name}} y quise contestarle a un cliente. Ya quité su teléfono de mi lista, no le escribo otra vez.",
    },
  },
};
