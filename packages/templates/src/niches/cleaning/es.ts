import type { NicheWords } from "../niche.ts";

export const es: NicheWords = {
  openers: [
    "Hola, soy {{owner.first_name}} de {{business.name}}.",
    "Qué tal, soy {{owner.first_name}} de {{business.name}}.",
    "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}.",
    "Le saluda {{owner.first_name}} de {{business.name}}.",
    "Buenas {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}.",
  ],
  reasons: {
    open: [
      "Estaba en una limpieza y no contesté.",
      "Ando con guantes y no pude contestarle.",
      "Ando con la aspiradora y no contesté.",
      "Estoy tallando un horno y no contesté.",
      "Ando lavando pisos y no pude contestar.",
    ],
    closed: [
      "Estamos cerrados y no pude contestarle.",
      "Estamos fuera de horario y no contesté.",
      "Ya cerramos y se me fue su llamada.",
    ],
    any: [
      "Disculpe que no pude contestar.",
      "Vi su llamada y no alcancé a contestar.",
      "No contesté su llamada, disculpe.",
    ],
  },
  asks: [
    { text: "¿Es una sola vez o cada semana?", angle: "either-or" },
    { text: "¿Qué quiere que le limpiemos?", angle: "question" },
    { text: "¿Qué tan grande es y en qué zona queda?", angle: "details" },
    { text: "¿Limpieza a fondo o de rutina?", angle: "either-or" },
    { text: "¿Es casa u oficina, y qué tan grande?", angle: "details" },
    { text: "¿Se muda o es limpieza normal?", angle: "either-or" },
    { text: "¿A qué hora le puedo llamar?", angle: "call-time" },
  ],
  closes: [
    "",
    "Responda a este mensaje.",
    { text: "Con un aproximado basta.", after: ["details"] },
    "Con un texto basta.",
  ],
  avoid: ["clave de la puerta", "clave de la alarma", "oferta", "garantizado"],
  texts: {
    missedCall: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. No pude contestar. ¿Quiere limpieza una vez o cada semana?",
      medium:
        "Qué tal, soy {{owner.first_name}} de {{business.name}}. Estaba aspirando y no contesté. ¿Qué tan grande es y en qué zona queda?",
      long: "Le saluda {{owner.first_name}} de {{business.name}}. Ando dejando lista una casa para entregar y no pude contestar su llamada. Cuénteme un poco de la suya, con un aproximado basta. ¿Quiere que vayamos una vez, cada semana o cada quince?",
    },
    afterHours: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Ya cerramos y no contesté. ¿Qué le limpiamos?",
      medium:
        "Buenas, soy {{owner.first_name}} de {{business.name}}. Vi su llamada, pero ya cerramos. ¿Limpieza a fondo o de rutina?",
      long: "Qué tal, soy {{owner.first_name}} de {{business.name}}. Ya cerramos, por eso no contesté su llamada. No hace falta que vuelva a llamar, por texto nos entendemos. ¿Qué tan grande es la casa, y hay algo que necesite doble tallada?",
    },
    voicemail: {
      short: "Hola, soy {{owner.first_name}} de {{business.name}}. Ya tengo su mensaje. ¿Qué tan grande es?",
      medium:
        "Le saluda {{owner.first_name}} de {{business.name}}. Tengo su mensaje de voz. ¿Tiene mascotas, y en qué piso vive?",
      long: "Buenas, le escribe {{owner.first_name}} de {{business.name}}. Gracias por el mensaje de voz. Quiero mandarle la gente que hace falta. La cocina y los sanitarios son lo que tarda. ¿De qué tamaño es la casa, y ya tiene tiempo sin una limpieza a fondo?",
    },
    followUp: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}, por su llamada. ¿Ya tiene quien le limpie?",
      medium:
        "Soy {{owner.first_name}} de {{business.name}} otra vez. No contesté su llamada y no pudimos hablar. ¿Le ayudamos con la limpieza?",
      long: "Le escribe {{owner.first_name}} de {{business.name}}. Yo no contesté su llamada, tal vez usted no vio mi texto, y el polvo no perdona a nadie. Si ya tiene ayuda, me alegro. Si no, ¿por qué cuartos quiere que empecemos?",
    },
    wrongNumber: {
      short: "Disculpe, fue mi error. Soy {{owner.first_name}} de {{business.name}} y ya no le escribo.",
      medium:
        "Disculpe el enredo. Habla {{owner.first_name}} de {{business.name}}. Pensé que usted buscaba una limpieza. No le mando otro texto.",
      long: "Gracias por decirme. Soy {{owner.first_name}} de {{business.name}}. Nos sale una llamada perdida de su teléfono y por eso le pregunté por su casa. Disculpe la molestia, ya no le vamos a mandar mensajes.",
    },
  },
};
