import type { NicheWords } from "../niche.ts";

export const es: NicheWords = {
  openers: [
    "Hola, soy {{owner.first_name}} de {{business.name}}.",
    "Hola, le escribe {{owner.first_name}} de {{business.name}}.",
    "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}.",
    "Buenas, soy {{owner.first_name}} de {{business.name}}.",
    "Qué tal {{contact.first_name|}}, le saluda {{owner.first_name}} de {{business.name}}.",
  ],
  reasons: {
    open: [
      "Estaba bañando a un perro y no contesté.",
      "Ando paseando perros y no contesté.",
      "Estoy en pleno corte y no pude contestar.",
      "No contesté, estoy secando a un perrito.",
      "Tengo un perro en la mesa y no contesté.",
    ],
    closed: [
      "Ya cerramos, disculpe que no contesté.",
      "No contesté, a esta hora ya no atendemos.",
      "Estamos cerrados, disculpe que no contesté.",
    ],
    any: ["Disculpe que no pude contestar.", "Vi su llamada perdida, disculpe.", "No alcancé a contestarle."],
  },
  asks: [
    { text: "¿Es para baño, hospedaje o paseo?", angle: "either-or" },
    { text: "¿Busca cita nueva o cambiar la que tiene?", angle: "either-or" },
    { text: "¿Quiere baño, corte o hospedaje?", angle: "either-or" },
    { text: "¿De qué raza es su mascota, y para qué fecha?", angle: "details" },
    { text: "¿Qué nombre y qué raza tiene su mascota?", angle: "details" },
    { text: "¿Qué le hace falta a su perrito?", angle: "question" },
    { text: "¿A qué hora le puedo llamar?", angle: "call-time" },
  ],
  closes: ["", "Basta un mensaje.", "Me puede escribir.", "Responda por este medio."],
  avoid: ["receta", "medicamento", "sedante", "garantizado", "curar"],
  texts: {
    missedCall: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}. Disculpe que no contesté. ¿Busca baño, hospedaje o paseo?",
      medium:
        "Hola, soy {{owner.first_name}} de {{business.name}}. No contesté, estaba bañando a un perro. ¿De qué raza es el suyo, y para qué fecha?",
      long: "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. Disculpe que no pude contestar, estoy con un perro en la mesa. ¿Busca baño y corte, o lo quiere dejar unas noches? Mande el nombre de su mascota y la fecha que le sirve.",
    },
    afterHours: {
      short:
        "Soy {{owner.first_name}} de {{business.name}}. Ya cerramos y no contesté. ¿Qué le hace falta a su perrito?",
      medium:
        "Buenas, soy {{owner.first_name}} de {{business.name}}. Estamos cerrados y no contesté. ¿Busca cita nueva o cambiar la que tiene?",
      long: "Hola {{contact.first_name|}}, le escribe {{owner.first_name}} de {{business.name}}. Su llamada fue fuera de horario, disculpe. ¿Para qué fecha lo necesita, y es baño u hospedaje? Con eso busco un espacio en la agenda cuando abramos.",
    },
    voicemail: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}}, tengo su mensaje de voz. ¿De qué raza es su mascota?",
      medium:
        "Qué tal, soy {{owner.first_name}} de {{business.name}}. Gracias por su recado. ¿Es para baño y corte, o para hospedaje?",
      long: "Hola {{contact.first_name|}}, le saluda {{owner.first_name}} de {{business.name}}. Ya tengo su mensaje de voz y siento no haber contestado. ¿Qué fechas necesita, y de qué tamaño es su perrito? Lo de las vacunas lo vemos después.",
    },
    followUp: {
      short:
        "Hola, soy {{owner.first_name}} de {{business.name}} otra vez, por su llamada. ¿Le busco lugar a su mascota?",
      medium:
        "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. No pude contestarle y me encanta conocer perritos nuevos. ¿Qué fecha le aparto?",
      long: "Hola {{contact.first_name|}}, soy {{owner.first_name}} de {{business.name}}. Tengo pendiente su llamada. ¿Sigue buscando quién bañe a su perrito, o era para dejarlo mientras viaja? Con las fechas reviso la agenda.",
    },
    wrongNumber: {
      short:
        "Disculpe, me equivoqué. Soy {{owner.first_name}} de {{business.name}} y no le escribo otra vez.",
      medium:
        "Perdone, no era para usted. Soy {{owner.first_name}} de {{business.name}}, ya borré su teléfono y no le mando otro mensaje.",
      long: "Disculpe la molestia. Le escribe {{owner.first_name}} de {{business.name}}, quise contestarle a la familia de otra mascota. Ya quité este teléfono de mi lista y no le vuelvo a escribir.",
    },
  },
};
