import type { NicheWords } from "../niche.ts";

export const es: NicheWords = {
  openers: [
    "Hola, soy {{owner.first_name}} de {{business.name}}.",
    "Soy {{owner.first_name}} de {{business.name}}.",
    "Habla {{owner.first_name}} de {{business.name}}.",
    "Hola {{contact.first_name|}}, le saluda {{owner.first_name}} de {{business.name}}.",
    "Le escribe {{owner.first_name}} de {{business.name}}.",
  ],
  reasons: {
    open: [
      "Estamos con un paciente y no contestamos.",
      "No contestamos, tenemos otra llamada.",
      "Hay fila en la entrada y no contestamos.",
      "Atendemos a otra persona y no contestamos.",
    ],
    closed: [
      "Ya cerramos y no contestamos.",
      "Ahora estamos cerrados y no contestamos.",
      "No contestamos, estamos fuera de horario.",
    ],
    any: [
      "Disculpe que no pudimos contestar.",
      "No contestamos su llamada, disculpe.",
      "Se nos fue su llamada, una disculpa.",
    ],
  },
  asks: [
    { text: "¿Quiere una cita o cambiar la suya?", angle: "either-or" },
    { text: "¿Qué fecha le conviene?", angle: "question" },
    { text: "¿Es por una cita nueva o una que ya tiene?", angle: "either-or" },
    { text: "¿Qué fecha y hora le quedan mejor?", angle: "details" },
    { text: "¿Busca una cita o es por una factura?", angle: "either-or" },
    { text: "¿Ya es paciente o viene por primera vez?", angle: "either-or" },
    { text: "¿A qué hora le podemos llamar?", angle: "call-time" },
  ],
  closes: [
    "",
    "Un mensaje basta.",
    "Responda a este mensaje.",
    { text: "Sin datos de salud, por favor.", after: ["question", "either-or", "details"] },
  ],
  avoid: ["resultados", "medicinas", "receta", "enfermedad", "dolor", "tratamiento"],
  texts: {
    missedCall: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Vimos su llamada. ¿Quiere una cita o cambiar la suya?",
      medium:
        "Hola, le escribe {{owner.first_name}} de {{business.name}}. Hay fila en la entrada y no contestamos. ¿Para qué fecha quiere venir?",
      long: "Hola {{contact.first_name|}}, le saluda {{owner.first_name}} de {{business.name}}. Tenemos otra llamada y no pudimos tomar la suya. ¿Es por una cita nueva o por una que ya tiene? Con la fecha basta, no mande datos de salud.",
    },
    afterHours: {
      short:
        "Soy {{owner.first_name}} de {{business.name}}. Ya cerramos. ¿Su llamada es por una cita o factura?",
      medium:
        "Hola, habla {{owner.first_name}} de {{business.name}}. Estamos fuera de horario y no contestamos. ¿En qué horario le llamamos?",
      long: "Le escribe {{owner.first_name}} de {{business.name}}. El consultorio se encuentra cerrado y no vimos su llamada. Si es una emergencia, llame al 911. Si quiere cita, ¿qué fecha y hora le quedan bien?",
    },
    voicemail: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Ya tenemos su mensaje. ¿A qué hora le podemos llamar?",
      medium:
        "Le saluda {{owner.first_name}} de {{business.name}}. Gracias por su mensaje de voz. ¿Ya es paciente o viene por primera vez?",
      long: "Hola {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}. Su mensaje de voz ya lo tenemos. Lo que falta lo vemos mejor por teléfono, no por escrito. ¿Le conviene en la mañana o en la tarde?",
    },
    followUp: {
      short:
        "Soy {{owner.first_name}} de {{business.name}}, por su llamada perdida. ¿Quiere que le busquemos cita?",
      medium:
        "Hola, le saluda {{owner.first_name}} de {{business.name}}. No hemos podido hablar con usted. ¿Le buscamos una fecha o ya no hace falta?",
      long: "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. Se nos fue su llamada y queremos atenderle bien. ¿Todo resuelto o busca cita con nosotros? Sus datos de salud mejor por teléfono.",
    },
    wrongNumber: {
      short:
        "Disculpe. Soy {{owner.first_name}} de {{business.name}}, no era para usted. Ya no le escribimos.",
      medium:
        "Una disculpa por la molestia. Soy {{owner.first_name}} de {{business.name}} y quisimos contestarle a otra persona. Ya no le mandamos nada.",
      long: "Qué bueno que nos avisa, y disculpe. Le escribe {{owner.first_name}} de {{business.name}}. Tenemos una llamada perdida de este teléfono y no era suya. Ya no le vamos a mandar mensajes.",
    },
  },
};
