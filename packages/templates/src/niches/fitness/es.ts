import type { NicheWords } from "../niche.ts";

export const es: NicheWords = {
  openers: [
    "Hola, soy {{owner.first_name}} de {{business.name}}.",
    "Qué tal, habla {{owner.first_name}} de {{business.name}}.",
    "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}.",
    "Le escribe {{owner.first_name}} de {{business.name}}.",
    "Soy {{owner.first_name}} de {{business.name}}.",
  ],
  reasons: {
    open: [
      "Estaba dando clase y no contesté.",
      "Andaba entrenando a alguien y no vi su llamada.",
      "Con el volumen tan alto no escuché su llamada.",
      "No contesté, estaba en plena clase.",
      "Andaba entre las pesas y se me fue su llamada.",
    ],
    closed: [
      "Ya cerramos y no vi su llamada.",
      "Ahora estamos cerrados y no contesté.",
      "Estamos fuera de horario y no contesté.",
    ],
    any: [
      "Disculpe que no pude contestar.",
      "Se me fue su llamada, disculpe.",
      "Vi su llamada y no pude contestar.",
    ],
  },
  asks: [
    { text: "¿Es por clase de prueba, mensualidad u horarios?", angle: "either-or" },
    { text: "¿Qué quiere entrenar?", angle: "question" },
    { text: "¿Ya viene al gimnasio o es su primera vez?", angle: "either-or" },
    { text: "¿Qué clase quiere, y qué horario le queda?", angle: "details" },
    { text: "¿Entrena temprano o en la noche?", angle: "either-or" },
    { text: "¿Qué clase quiere probar?", angle: "question" },
    { text: "¿A qué hora le puedo marcar?", angle: "call-time" },
  ],
  closes: ["", "Un mensaje me basta.", "Responda a este mensaje.", "Escriba por este medio."],
  avoid: ["garantizados", "baje de peso", "sin compromiso", "cupos", "promo"],
  texts: {
    missedCall: {
      short:
        "Soy {{owner.first_name}} de {{business.name}}. Vi su llamada. ¿Busca clase de prueba, mensualidad u horarios?",
      medium:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Estaba dando clase y no contesté. ¿Ya entrena con nosotros o es su primera vez?",
      long: "Hola {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}. Andaba entrenando a alguien y no escuché su llamada. ¿Qué meta tiene con el ejercicio, y qué horarios le quedan? Responda por este medio.",
    },
    afterHours: {
      short:
        "Soy {{owner.first_name}} de {{business.name}}. Ya cerramos y no vi su llamada. ¿Qué clase le interesa?",
      medium:
        "Hola, habla {{owner.first_name}} de {{business.name}}. Estamos fuera de horario y no contesté. ¿Busca gimnasio o una clase?",
      long: "Le escribe {{owner.first_name}} de {{business.name}}. El gimnasio se encuentra cerrado y no contesté su llamada. ¿Prefiere entrenar temprano o en la noche? Responda y le digo qué clases le quedan.",
    },
    voicemail: {
      short: "Hola, soy {{owner.first_name}} de {{business.name}}. Ya tengo su recado. ¿A qué hora le marco?",
      medium:
        "Qué tal, habla {{owner.first_name}} de {{business.name}}. Gracias por su mensaje de voz. ¿Alguna vez ha entrenado con nosotros?",
      long: "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. Su mensaje de voz ya lo tengo. ¿Qué horarios tiene libres entre semana? Con eso busco un grupo donde haya lugar.",
    },
    followUp: {
      short:
        "Soy {{owner.first_name}} de {{business.name}}, no pude tomar su llamada. ¿Sigue con ganas de probar una clase?",
      medium:
        "Hola, le escribe {{owner.first_name}} de {{business.name}}. No pudimos hablar. ¿Ya tiene clase o le ayudo a escoger una?",
      long: "Hola {{contact.first_name|}}, habla {{owner.first_name}} de {{business.name}}. Se me fue su llamada y con gusto le enseño el gimnasio. ¿Le conviene entre semana o en fin de semana? Solo hay que traer tenis.",
    },
    wrongNumber: {
      short: "Disculpe, me equivoqué. Soy {{owner.first_name}} de {{business.name}}. Ya no le escribo.",
      medium:
        "Una disculpa. Soy {{owner.first_name}} de {{business.name}}, el gimnasio. Tengo una llamada de este teléfono y no era suya. Ya no le escribo.",
      long: "Perdone la molestia. Le escribe {{owner.first_name}} de {{business.name}}. Hay una llamada de este teléfono y pensaba que era por los horarios. No le vuelvo a mandar mensajes.",
    },
  },
};
