import type { NicheWords } from "../niche.ts";

export const es: NicheWords = {
  openers: [
    "Hola, soy {{owner.first_name}} de {{business.name}}.",
    "Hola, le escribe {{owner.first_name}} de {{business.name}}.",
    "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}.",
    "Le saluda {{owner.first_name}} de {{business.name}}.",
    "Qué tal, soy {{owner.first_name}} de {{business.name}}.",
  ],
  reasons: {
    open: [
      "Estoy con un cliente y no pude contestar.",
      "Disculpe que no contesté, ando en la corte.",
      "Estoy en una junta y no pude contestarle.",
      "Estaba en otra llamada y no contesté.",
      "Estaba en una audiencia y no contesté.",
    ],
    closed: [
      "Ya cerramos, disculpe que no contesté.",
      "Ya cerramos la oficina y no contesté.",
      "Disculpe, su llamada fue fuera de horario.",
    ],
    any: ["Disculpe que no pude contestar.", "Tengo una llamada perdida suya.", "No alcancé a contestarle."],
  },
  asks: [
    { text: "¿A qué hora le puedo llamar?", angle: "call-time" },
    { text: "¿Qué hora le queda bien?", angle: "call-time" },
    { text: "¿Le conviene en la mañana o en la tarde?", angle: "either-or" },
    { text: "¿Ya es cliente o es la primera vez?", angle: "either-or" },
    { text: "¿Prefiere hablar por teléfono o venir?", angle: "either-or" },
    { text: "¿Por quién pregunto, y a qué hora?", angle: "details" },
    { text: "¿Ya hemos trabajado con usted?", angle: "question" },
  ],
  closes: [
    "",
    { text: "Lo hablamos por teléfono.", after: ["call-time", "question"] },
    "Basta un mensaje.",
    { text: "No hace falta explicar.", after: ["question", "either-or", "details"] },
  ],
  avoid: [
    "su caso",
    "tiene un buen caso",
    "vamos a ganar",
    "garantizado",
    "cuente lo que pasó",
    "indemnización",
    "consulta gratis",
  ],
  texts: {
    missedCall: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Disculpe que no contesté. ¿A qué hora le puedo llamar?",
      medium:
        "Hola, soy {{owner.first_name}} de {{business.name}}. No contesté, estoy con un cliente. ¿Le conviene en la mañana o en la tarde?",
      long: "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. Disculpe que no pude contestar, estaba en una audiencia. ¿Qué hora le queda bien para hablar? Con la hora me basta, el resto lo vemos por teléfono.",
    },
    afterHours: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Ya cerramos y no contesté. ¿Qué hora le queda bien?",
      medium:
        "Le saluda {{owner.first_name}} de {{business.name}}. Su llamada fue fuera de horario. ¿Qué hora le conviene para que hablemos?",
      long: "Hola {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}. La oficina se encuentra cerrada y no pude contestar, disculpe. ¿Prefiere que le llame o venir cuando abramos? No hace falta explicar nada por mensaje.",
    },
    voicemail: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}, tengo su mensaje de voz. ¿En qué horario le llamo?",
      medium:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Ya tengo su mensaje de voz. ¿Por quién pregunto, y a qué hora?",
      long: "Hola {{contact.first_name|}}, le saluda {{owner.first_name}} de {{business.name}}. Le agradezco su mensaje de voz y siento no haber contestado. ¿Quiere que hablemos por teléfono o prefiere venir a la oficina? Lo que falte, mejor de viva voz.",
    },
    followUp: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}} otra vez, por su llamada. ¿Tiene un rato para hablar?",
      medium:
        "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. Sigo pendiente de su llamada. ¿Le marco en la mañana, o mejor en la tarde?",
      long: "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. Le mandé un mensaje cuando no pude contestar y no quiero dejar su llamada en el aire. ¿Quiere que hablemos, o ya le atendieron en otro lado? Me puede decir sin pena.",
    },
    wrongNumber: {
      short:
        "Disculpe, me equivoqué. Soy {{owner.first_name}} de {{business.name}} y no le escribo otra vez.",
      medium:
        "Perdone la molestia. Le escribe {{owner.first_name}} de {{business.name}}. Ya quité su teléfono de mi lista y no le mando otro mensaje.",
      long: "Disculpe la molestia. Soy {{owner.first_name}} de {{business.name}} y quise responder la llamada de otra persona. Ya borré este teléfono, no le llega otro mensaje de mi parte.",
    },
  },
};
